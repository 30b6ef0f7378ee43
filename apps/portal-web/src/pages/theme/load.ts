import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import { missing, type Outcome } from '../outcome.js';

export function load({ file }: { readonly file: string }, _: Scene, { themes }: Sources): Outcome {
  const packed = themes.file(file);
  return packed ? { kind: 'ready', packed } : missing();
}
