import type { Scope } from '@jiyue/tenancy';
import type { Article } from '../article/article.js';
import type { BesideFact } from '../content.events.js';

// No job carries a whole county.
const TOLD_AT_MOST = 20;

/** What a fact says of something said beside the way, and to whom it is told. */
export function besideOf(
  { actor }: Scope,
  { title, step }: Article,
  to: readonly string[],
): Pick<BesideFact, 'title' | 'step' | 'by' | 'to'> {
  return { title, step: step ?? '', by: actor.name, to: [...new Set(to)].slice(0, TOLD_AT_MOST) };
}
