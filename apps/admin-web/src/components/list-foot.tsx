import { Button } from 'antd';
import { formatNumber } from '../i18n/format.js';
import { commonMessages, useMessages } from '../i18n/messages.js';

export type ListFootProps = {
  shown: number;
  total: number;
  /** The list's query: whether there is more, and how it is read. */
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
};

/** Below a list that comes page by page: how much of it is here, and the rest at a press. */
export function ListFoot({ shown, total, query }: ListFootProps) {
  const common = useMessages(commonMessages);
  return (
    <>
      <span>{common('loaded', { shown: formatNumber(shown), total: formatNumber(total) })}</span>
      {query.hasNextPage && (
        <Button size="small" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {common('more')}
        </Button>
      )}
    </>
  );
}
