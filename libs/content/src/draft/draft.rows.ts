import { newId } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import type { ArticleTexts } from '../article/article.js';
import type { ContentDraft } from './draft.entity.js';

const MINUTE = 60_000;

/** The row of what the actor is typing, with the version of the article that it began from. */
export function newDraft(
  { actor, now }: Scope,
  begun: Pick<ContentDraft, 'articleId' | 'baseVersion' | 'columnId'>,
  texts: ArticleTexts,
): ContentDraft {
  return {
    ...{ id: newId(now.getTime()), personId: actor.userId },
    ...{ minute: minuteOf(now), savedAt: now, isOpen: true },
    ...begun,
    ...texts,
    attachmentIds: [...texts.attachmentIds],
  };
}

function minuteOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / MINUTE) * MINUTE);
}
