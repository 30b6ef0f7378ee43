import type { Scope } from '@jiyue/tenancy';
import type { Article } from '../article/article.js';
import type { BesideFact, StepTimeFact } from '../content.events.js';
import type { PeopleAround } from './step-people.js';

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

/** Those an article waits for, and who is in charge above them. */
export async function peopleToldOf(
  around: PeopleAround,
  scope: Scope,
  article: Article,
): Promise<Pick<StepTimeFact, 'to' | 'above'>> {
  const { able, above } = await around.step(scope, article);
  const to = (article.stepOwner ? [article.stepOwner] : able.map(({ personId }) => personId)).slice(0, TOLD_AT_MOST);
  return { to, above: above.filter((personId) => !to.includes(personId)) };
}
