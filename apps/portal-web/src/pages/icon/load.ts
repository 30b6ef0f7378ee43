import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import type { Outcome } from '../outcome.js';

export function load({ isDrawn }: { readonly isDrawn: boolean }, { site }: Scene, { themes }: Sources): Outcome {
  return { kind: 'ready', packed: isDrawn ? themes.markOf(site.theme) : themes.plainMark };
}
