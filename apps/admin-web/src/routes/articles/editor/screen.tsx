import { ArticleColumnsDocument, ArticleForEditingDocument, ContentKindsDocument } from '@jiyue/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { call, toApiError, useApi } from '../../../api/index.js';
import { QueryState } from '../../../components/index.js';
import { useMessages } from '../../../i18n/catalogue.js';
import { useCan, useMe, useSite } from '../../../shell/index.js';
import { fieldsOfKind, type Kind } from '../kinds/kinds.js';
import { bodyKey } from '../page/blocks-of.js';
import { Editor } from './editor.js';
import { editorMessages } from './editor.messages.js';
import { emptyFields, type Fields, fieldsOf, firstValues, sameFields } from './fields.js';
import { type Draft, draftKey, forgetDraft, isBehind, markDraft, readDraft } from './save/draft.store.js';
import type { KeptDraft, SessionStart } from './save/editing-session.js';
import type { Left } from './parts/left-note.js';
import { leftOver, takeUp } from './save/take-up.js';
import { takePlace, type WindowPlace } from './save/window-place.js';

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
  const isWriter = useCan('articles.write');
  const columns = useApi(ArticleColumnsDocument, {});
  const kinds = useApi(ContentKindsDocument, {});
  // Not through the shared cache: what another screen read seconds ago may be a version behind our own last save.
  const article = useQuery({
    queryKey: ['editing', site.id, id, column],
    queryFn: async ({ signal }) => {
      const place = await takePlace(draftKey(me.id, site.id, `${id ?? `new.${column}`}.`));
      return opened(id, { site: site.id, signal }, { place, isWriter });
    },
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
  place: WindowPlace;
  /** What the person typed at an article that is not to be edited now. */
  left: KeptDraft | null;
};

/** The article and, for whoever may write, what this window or one that is closed had typed and not said to be the text. */
async function opened(
  id: string | null,
  at: { site: string; signal: AbortSignal },
  { place, isWriter }: { place: WindowPlace; isWriter: boolean },
): Promise<Opened> {
  if (!id) return { article: null, kept: null, left: null, place };
  const { article } = await call(ArticleForEditingDocument, { id }, at);
  if (article.allowed.includes('edit'))
    return { article, kept: await takeUp({ articleId: id, windowId: place.windowId }, at), left: null, place };
  return { article, kept: null, left: isWriter ? await leftOver(id, at) : null, place };
}

type StartProps = Opened & {
  column: string;
  columns: Parameters<typeof Editor>[0]['columns'];
  kinds: readonly Kind[];
};

function Start({ article, kept, left, place, columns, kinds, column }: StartProps): ReactElement {
  const me = useMe();
  const [start] = useState(() => {
    const taken = columns.find(({ id }) => id === column)?.kinds ?? [];
    const isOpen = (key: string): boolean => kinds.some((one) => one.key === key && !one.isRetired);
    const kind = taken.find(isOpen) ?? kinds[0]?.key ?? '';
    const values = firstValues(fieldsOfKind(kinds, kind), me.unitName ?? '');
    const fields = article ? fieldsOf(article) : emptyFields(column, kind, values);
    return startOf({ article, fields, draft: null, kept }, place.slot);
  });
  const mayEdit = !article || article.allowed.includes('edit');
  return (
    <Editor
      start={mayEdit ? start : { ...start, draft: null }}
      left={mayEdit ? null : leftIn(start.draft, left)}
      columns={columns}
      kinds={kinds}
      place={place}
    />
  );
}

/** Of an article that is not to be edited now, what the browser has, or else what the server has. */
function leftIn(draft: Draft | null, left: KeptDraft | null): Left | null {
  if (draft) return { fields: draft.fields, at: draft.keptAt };
  return left && { fields: left.fields, at: left.savedAt };
}

/** A copy in the browser counts only when it says something the server does not. */
function startOf(start: SessionStart, key: string): SessionStart {
  const draft = readDraft(window.localStorage, key);
  const isSame = (a: Fields, b: Fields): boolean => sameFields(a, b, bodyKey);
  const isNews = draft && (draft.unanswered !== null || !isSame(draft.fields, start.kept?.fields ?? start.fields));
  if (isNews && !isBehind(draft, start.kept, isSame)) return { ...start, draft };
  if (start.kept) markDraft(window.localStorage, key, start.kept.savedAt);
  else forgetDraft(window.localStorage, key);
  return start;
}
