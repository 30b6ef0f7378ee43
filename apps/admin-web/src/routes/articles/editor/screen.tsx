import {
  ArticleColumnsDocument,
  ArticleForEditingDocument,
  ContentKindsDocument,
  OpenDraftDocument,
  type OpenDraftQuery,
} from '@jiyue/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { call, newKey, toApiError, useApi } from '../../../api/index.js';
import { QueryState } from '../../../components/index.js';
import { useMessages } from '../../../i18n/catalogue.js';
import { useMe, useSite } from '../../../shell/index.js';
import { fieldsOfKind, type Kind } from '../kinds/kinds.js';
import { bodyKey } from '../page/blocks-of.js';
import { Editor } from './editor.js';
import { editorMessages } from './editor.messages.js';
import { emptyFields, fieldsOf, firstValues, sameFields } from './fields.js';
import { draftKey, forgetDraft, readDraft } from './save/draft.store.js';
import type { EditedArticle, KeptDraft, SessionStart } from './save/editing-session.js';
import { takeSlot } from './save/new-slot.js';

/** 写稿 and 编辑: loads once; from then on the session knows better than any cache. */
export function EditorScreen(): ReactElement {
  const { articleId = 'new' } = useParams();
  const [params] = useSearchParams();
  const column = params.get('column') ?? '';
  return <Loader key={`${articleId} ${column}`} id={articleId === 'new' ? null : articleId} column={column} />;
}

function Loader({ id, column }: { id: string | null; column: string }): ReactElement {
  const t = useMessages(editorMessages);
  const me = useMe();
  const site = useSite();
  const columns = useApi(ArticleColumnsDocument, {});
  const kinds = useApi(ContentKindsDocument, {});
  // Not through the shared cache: what another screen read seconds ago may be a version behind our own last save.
  const article = useQuery({
    queryKey: ['editing', site.id, id, column],
    queryFn: ({ signal }) =>
      opened(id, { site: site.id, signal }, () => slotOf(draftKey(me.id, site.id, `new.${column}.`))),
    staleTime: Infinity,
    gcTime: 0,
  });
  const error = article.error ? toApiError(article.error) : (columns.error ?? kinds.error);
  const data =
    article.data !== undefined && columns.data && kinds.data
      ? { ...article.data, columns: columns.data.columns, kinds: kinds.data.contentKinds }
      : undefined;
  const refetch = (): void => {
    void article.refetch();
    void columns.refetch();
    void kinds.refetch();
  };
  return (
    <QueryState query={{ data, error, refetch }} what={t('form.label')} lines={8}>
      {(loaded) => <Start {...loaded} column={column} />}
    </QueryState>
  );
}

type Opened = Pick<SessionStart, 'article' | 'kept'> & {
  /** Where the copy of a text lies that has no article yet. */
  slot: string;
};

const HELD = new Set<string>();

function slotOf(prefix: string): Promise<string> {
  const { locks } = navigator as Partial<Navigator>; // only where the connection is safe
  return takeSlot({
    locks,
    own: window.sessionStorage,
    shelf: window.localStorage,
    prefix,
    newId: newKey,
    heldHere: HELD,
  });
}

/** The article and, for whoever may write, what they had typed and not said to be the text. */
async function opened(
  id: string | null,
  at: { site: string; signal: AbortSignal },
  newSlot: () => Promise<string>,
): Promise<Opened> {
  const slot = id ? '' : await newSlot();
  if (!id) return { article: null, kept: null, slot };
  const { article } = await call(ArticleForEditingDocument, { id }, at);
  if (!article.allowed.includes('edit')) return { article, kept: null, slot };
  const { openDraft } = await call(OpenDraftDocument, { articleId: id }, at);
  return { article, kept: openDraft && keptOf(openDraft), slot };
}

function keptOf(draft: NonNullable<OpenDraftQuery['openDraft']>): KeptDraft {
  const { columnId, baseVersion, savedAt } = draft;
  return { fields: fieldsOf({ ...draft, column: { id: columnId } }), baseVersion, savedAt: Date.parse(savedAt) };
}

type StartProps = {
  article: EditedArticle | null;
  kept: KeptDraft | null;
  slot: string;
  column: string;
  columns: Parameters<typeof Editor>[0]['columns'];
  kinds: readonly Kind[];
};

function Start({ article, kept, slot, columns, kinds, column }: StartProps): ReactElement {
  const me = useMe();
  const site = useSite();
  const [start] = useState(() => {
    const taken = columns.find(({ id }) => id === column)?.kinds ?? [];
    const isOpen = (key: string): boolean => kinds.some((one) => one.key === key && !one.isRetired);
    const kind = taken.find(isOpen) ?? kinds[0]?.key ?? '';
    const values = firstValues(fieldsOfKind(kinds, kind), me.unitName ?? '');
    const fields = article ? fieldsOf(article) : emptyFields(column, kind, values);
    return startOf({ article, fields, draft: null, kept }, article ? draftKey(me.id, site.id, article.id) : slot);
  });
  return <Editor start={start} columns={columns} kinds={kinds} newSlot={slot} />;
}

/** A copy in the browser counts only when it says something the server does not. */
function startOf(start: SessionStart, key: string): SessionStart {
  const draft = readDraft(window.localStorage, key);
  if (!draft) return start;
  const server = start.kept?.fields ?? start.fields;
  if (!draft.unanswered && sameFields(draft.fields, server, bodyKey)) {
    forgetDraft(window.localStorage, key);
    return start;
  }
  return { ...start, draft };
}
