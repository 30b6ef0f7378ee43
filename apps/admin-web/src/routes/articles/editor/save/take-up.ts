import { OpenDraftDocument, TakeUpDraftDocument, type TakeUpDraftMutation } from '@jiyue/api-client';
import { call, newKey } from '../../../../api/index.js';
import { fieldsOf } from '../fields.js';
import type { KeptDraft } from './session.types.js';

type Asking = { site: string; signal?: AbortSignal };
type Windowed = { articleId: string; windowId: string };

/** What this window, or one that is closed, had typed and not said to be the text: it goes on here. */
export async function takeUp({ articleId, windowId }: Windowed, at: Asking): Promise<KeptDraft | null> {
  const { takeUpDraft } = await call(TakeUpDraftDocument, { input: { articleId, windowId } }, { ...at, key: newKey() });
  return takeUpDraft && keptOf(takeUpDraft);
}

/** The same of an article that is not to be edited now: it stays where it is. */
export async function leftOver(articleId: string, at: Asking): Promise<KeptDraft | null> {
  const { openDraft } = await call(OpenDraftDocument, { articleId }, at);
  return openDraft && keptOf(openDraft);
}

function keptOf(draft: NonNullable<TakeUpDraftMutation['takeUpDraft']>): KeptDraft {
  const { columnId, baseVersion, savedAt } = draft;
  return { fields: fieldsOf({ ...draft, column: { id: columnId } }), baseVersion, savedAt: Date.parse(savedAt) };
}
