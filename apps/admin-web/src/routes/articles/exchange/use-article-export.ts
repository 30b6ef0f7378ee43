import { type ArticleFilter, ExportArticlesDocument, ExportTextsDocument } from '@jiyue/api-client';
import { useState } from 'react';
import { call, toApiError, type ApiError } from '../../../api/index.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { useSite } from '../../../shell/index.js';
import { saveTable, type TableFormat } from '../../../tables/save-table.js';
import { LONGEST } from '../../../tables/write-workbook.js';
import { states } from '../list/state-tabs.js';
import { type Exported, headOf, lineOf } from './article-lines.js';
import type { Words } from './article-file.js';

export type Wanted = { filter: ArticleFilter; withBody: boolean; format: TableFormat; name: string };
type State = { progress: { done: number; total: number } | null; cut: number; error: ApiError | null };

/** Hands articles out as a file, page by page. */
export function useArticleExport(words: Words) {
  const site = useSite().id;
  const t = useMessages(commonMessages);
  const [state, setState] = useState<State>({ progress: null, cut: 0, error: null });
  const stateOf = (name: string): string => {
    const known = states.find((one) => one === name);
    return known ? t(`article.${known}`) : name;
  };
  const run = async ({ filter, withBody, format, name }: Wanted): Promise<void> => {
    const found: Exported[] = [];
    try {
      for (let after: string | null = null, isMore = true; isMore;) {
        const page: Page = await pageOf({ filter, after, withBody }, site);
        found.push(...page.nodes);
        setState({ progress: { done: found.length, total: page.totalCount }, cut: 0, error: null });
        after = page.pageInfo.endCursor;
        isMore = page.pageInfo.hasNextPage;
      }
      const lines = found.map((article) => lineOf(article, words, stateOf));
      await saveTable(name, format, headOf(words), lines);
      const cut = format === 'xlsx' ? found.filter(({ body = '' }) => body.length > LONGEST).length : 0;
      setState({ progress: null, cut, error: null });
    } catch (error) {
      setState({ progress: null, cut: 0, error: toApiError(error) });
    }
  };
  return { ...state, run: (wanted: Wanted) => void run(wanted) };
}

type Page = {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: readonly Exported[];
};
type Asked = { filter: ArticleFilter; after: string | null; withBody: boolean };

async function pageOf({ filter, after, withBody }: Asked, site: string): Promise<Page> {
  const answer = withBody
    ? await call(ExportTextsDocument, { filter, after }, { site })
    : await call(ExportArticlesDocument, { filter, after }, { site });
  return answer.articles;
}
