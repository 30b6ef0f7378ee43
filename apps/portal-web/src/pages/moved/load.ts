import type { Scene } from '../../view/frame.js';
import type { Outcome } from '../outcome.js';

export function load({ to }: { readonly to: string }, { links }: Scene): Outcome {
  return { kind: 'moved', to: links.to(to), tags: [] };
}
