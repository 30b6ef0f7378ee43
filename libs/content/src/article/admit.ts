import { authorize, PersonActor } from '@jiyue/auth';
import type { Actor } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import type { ContentColumn } from '../column/column.entity.js';
import type { ColumnRepository } from '../column/column.repository.js';
import { ArticleNotFound, ArticleStale, ColumnNotFound } from '../content.errors.js';
import type { ArticleFact } from '../content.events.js';
import type { Article } from './article.js';
import type { ArticleAct } from './article.workflow.js';

/**
 * The second ring for articles: one that the actor may not even read does not exist for them; one they may read but
 * not act on is forbidden; one that changed since they looked is stale.
 */
export function admit(actor: Actor, act: ArticleAct | 'arrange', article: Article, version: number): void {
  mayAct(actor, act, article);
  if (article.version !== version) throw new ArticleStale({ articleId: article.id, version: article.version });
}

/** Who may edit an article may type at it, whatever version they saw last. */
export function mayWrite(actor: Actor, article: Article): void {
  mayAct(actor, 'edit', article);
}

/** One that the actor may not read does not exist for them. */
export function mayLook(actor: Actor, article: Article): void {
  if (!actor.may('read', 'Article', article)) throw new ArticleNotFound({ articleId: article.id });
}

function mayAct(actor: Actor, act: ArticleAct | 'arrange', article: Article): void {
  mayLook(actor, article);
  authorize(actor, act, 'Article', article);
}

/** The column that a text is begun in or moved to: one that the actor may not look into does not exist for them. */
export async function columnToWriteIn(
  { actor }: Scope,
  columns: ColumnRepository,
  columnId: string,
): Promise<ContentColumn> {
  const column = await columns.get(columnId);
  if (!actor.may('read', 'Column', column)) throw new ColumnNotFound({ columnId });
  authorize(actor, 'create', 'Article', column);
  return column;
}

/** Adds the actor to those who wrote the text. */
export function withWriter(writers: readonly string[], actor: Actor): string[] {
  return [...new Set([...writers, actor.userId])];
}

/** The unit a person writes for. */
export function unitOf(actor: Actor): string | null {
  return actor instanceof PersonActor ? actor.person.unitId : null;
}

/** What the events of an article carry. */
export function factOf({ id, columnId, revision }: Article): ArticleFact {
  return { articleId: id, columnId, revision };
}
