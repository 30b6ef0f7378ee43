import type { Scope } from '@jiyue/tenancy';
import type { ArticleTexts } from './article.js';
import type { ContentArticle } from './article.entity.js';
import type { NewRevision } from './article.repository.js';
import { SANITISER_VERSION } from './sanitise.js';
import { NO_TIME } from '../step-limit/step-time.js';
import { NOBODYS } from '../beside/nobodys.js';
import { hasImage } from './texts.js';

/** The row of a new article: a draft, written by the actor. */
export function newArticle(
  { actor, now }: Scope,
  given: Pick<ContentArticle, 'id' | 'columnId' | 'unitId'>,
): ContentArticle {
  return {
    ...given,
    createdBy: actor.userId,
    createdByName: actor.name,
    createdAt: now,
    updatedBy: actor.userId,
    updatedByName: actor.name,
    updatedAt: now,
    revision: 1,
    lastRevision: 1,
    liveRevision: null,
    state: 'DRAFT',
    binnedFrom: null,
    step: null,
    stepRole: null,
    ...NO_TIME,
    ...NOBODYS,
    stateAt: now,
    writers: [actor.userId],
    passers: [],
    urgentBy: [],
    publishedAt: null,
    withdrawnAt: null,
    withdrawReason: null,
    archivedAt: null,
    withdrawKind: null,
    withdrawNotice: null,
    withdrawTarget: null,
    version: 1,
  };
}

/** The columns of a revision that its text fills. */
export function textColumns({ attachmentIds: _, ...texts }: ArticleTexts) {
  return { ...texts, sanitiser: SANITISER_VERSION, hasImage: hasImage(texts) };
}

/** The row of a new revision: a draft with this text, written by the actor. */
export function newRevision(
  { actor, now }: Scope,
  articleId: string,
  number: number,
  texts: ArticleTexts,
): NewRevision {
  return {
    ...textColumns(texts),
    articleId,
    number,
    state: 'DRAFT',
    writtenBy: actor.userId,
    writtenByName: actor.name,
    writtenAt: now,
    ...saidBy({ actor, now }, null),
  };
}

/** Who says that this is the text of a revision, and which older one it repeats. */
export function saidBy(
  { actor, now }: Pick<Scope, 'actor' | 'now'>,
  restoredFrom: Date | null,
): Pick<NewRevision, 'saidBy' | 'saidByName' | 'saidAt' | 'restoredFrom'> {
  return { saidBy: actor.userId, saidByName: actor.name, saidAt: now, restoredFrom };
}

/** Who changed the article, and when. */
export function touchedBy({ actor, now }: Scope): Pick<ContentArticle, 'updatedBy' | 'updatedByName' | 'updatedAt'> {
  return { updatedBy: actor.userId, updatedByName: actor.name, updatedAt: now };
}
