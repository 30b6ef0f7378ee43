import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { ApiError } from './api-error.js';
import { call, type Document } from './client.js';
import { useSiteId } from './site-context.js';

export type ApiOptions = {
  /** Another site than the current one. */
  site?: string | null;
  isEnabled?: boolean;
  /** Keep showing the last answer while filters change. */
  keepLast?: boolean;
  /** Read again after so many milliseconds, while the screen is looked at. */
  every?: number | false;
};

/** The same, where the last answer decides whether to look again. */
export type QueryOptions<R> = Omit<ApiOptions, 'every'> & { every?: (answer: R) => number | false };

/** The key under which an answer is cached: site first, so that one site can be refreshed. */
export function queryKeyOf<R, V>(site: string | null, document: Document<R, V>, variables: V): readonly unknown[] {
  return ['api', site, document.toString(), variables];
}

/** Reads a query on the current site: `const { data, error, isPending, refetch } = useApi(XDocument, vars)`. */
export function useApi<R, V>(
  document: Document<R, V>,
  variables: V,
  options: QueryOptions<R> = {},
): UseQueryResult<R, ApiError> {
  const current = useSiteId();
  const site = options.site === undefined ? current : options.site;
  return useQuery<R, ApiError>({
    queryKey: queryKeyOf(site, document, variables),
    queryFn: ({ signal }) => call(document, variables, { site, signal }),
    enabled: options.isEnabled ?? true,
    refetchInterval: ({ state: { data } }) => (data === undefined ? false : (options.every?.(data) ?? false)),
    ...(options.keepLast ? { placeholderData: keepPreviousData } : {}),
  });
}

type Paged = { pageInfo: { endCursor: string | null; hasNextPage: boolean } };
type Cursor = { after?: string | null | undefined };

/** Reads a cursor list page by page; `pageOf` picks the page object out of the answer. */
export function usePages<R, V extends Cursor>(
  document: Document<R, V>,
  variables: V,
  pageOf: (answer: R) => Paged,
  options: ApiOptions = {},
): UseInfiniteQueryResult<InfiniteData<R>, ApiError> {
  const current = useSiteId();
  const site = options.site === undefined ? current : options.site;
  return useInfiniteQuery<R, ApiError, InfiniteData<R>, readonly unknown[], string | null>({
    queryKey: [...queryKeyOf(site, document, variables), 'pages'],
    queryFn: ({ pageParam, signal }) => call(document, { ...variables, after: pageParam }, { site, signal }),
    initialPageParam: null,
    getNextPageParam: (last) => {
      const { endCursor, hasNextPage } = pageOf(last).pageInfo;
      return hasNextPage ? endCursor : undefined;
    },
    enabled: options.isEnabled ?? true,
    refetchInterval: options.every ?? false,
    ...(options.keepLast ? { placeholderData: keepPreviousData } : {}),
  });
}
