import { newId } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import type { ArticleTexts } from '../article/article.js';
import type { ContentDraft } from './draft.entity.js';

const MINUTE = 60_000;
/** Of a text that no window said to be its own. */
export const NO_WINDOW = '00000000-0000-0000-0000-000000000000';

/** Where a text is being typed, and what it began from. */
type Begun = Pick<ContentDraft, 'articleId' | 'baseVersion' | 'columnId'> & {
  readonly windowId?: string | null | undefined;
};

/** The row of what the actor is typing, with the version of the article that it began from. */
export function newDraft({ actor, now }: Scope, { windowId, ...begun }: Begun, texts: ArticleTexts): ContentDraft {
  return {
    ...{ id: newId(now.getTime()), personId: actor.userId, windowId: windowId ?? NO_WINDOW },
    ...{ minute: minuteOf(now), savedAt: now, isOpen: true },
    ...begun,
    ...texts,
    attachmentIds: [...texts.attachmentIds],
  };
}

function minuteOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / MINUTE) * MINUTE);
}
