import { CheckWordsDocument } from '@jiyue/api-client';
import { useState } from 'react';
import { call, toApiError, type ApiError } from '../../api/index.js';
import { useSite } from '../../shell/index.js';
import { csvOf, download } from '../../tables/csv.js';
import { HEAD, lineOf } from './word-file.js';

const PAGE = 100;

/** Hands out the whole list as a file that can be imported again. */
export function useExport(ofProvince: boolean, name: string) {
  const site = useSite().id;
  const [count, setCount] = useState<number | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const run = async (): Promise<void> => {
    const lines: ReturnType<typeof lineOf>[] = [];
    let after: string | null = null;
    setError(null);
    try {
      do {
        setCount(lines.length);
        const page: { checkWords: Page } = await call(
          CheckWordsDocument,
          { first: PAGE, after, filter: { ofProvince } },
          { site },
        );
        lines.push(...page.checkWords.nodes.map(lineOf));
        after = page.checkWords.pageInfo.hasNextPage ? page.checkWords.pageInfo.endCursor : null;
      } while (after);
      download(`${name}.csv`, csvOf(HEAD, lines));
    } catch (failure) {
      setError(toApiError(failure));
    }
    setCount(null);
  };
  return { run: () => void run(), count, error };
}

type Page = {
  nodes: readonly Parameters<typeof lineOf>[0][];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};
