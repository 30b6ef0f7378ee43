import { SiteListDocument, type SiteLevel, type SiteState } from '@jiyue/api-client';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { usePages } from '../../../api/index.js';
import { DataTable, EmptyState, type Filters } from '../../../components/index.js';
import { formatNumber } from '../../../i18n/format.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { useSitePath } from '../../../shell/index.js';
import { sitesMessages } from '../messages.js';
import { siteColumns } from './columns.js';

export type SiteFilterValues = { text: string; level: SiteLevel | null; state: SiteState | null };

/** Sites that match the filters, as a flat list with the place above each. */
export function SiteList({
  values,
  filters,
  conditions,
}: {
  values: SiteFilterValues;
  filters: Filters;
  conditions: string;
}) {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  const navigate = useNavigate();
  const sitePath = useSitePath();
  const filter = { text: values.text || null, level: values.level, state: values.state };
  const query = usePages(SiteListDocument, { filter, first: 50 }, ({ sites }) => sites, { keepLast: true });
  const rows = query.data?.pages.flatMap(({ sites }) => sites.nodes);
  const total = query.data?.pages[0]?.sites.totalCount ?? 0;
  const nothing = (
    <EmptyState
      title={common('filterNone', { what: t('what') })}
      text={common('conditions', { conditions })}
      action={<Button onClick={() => filters.clear()}>{common('clear')}</Button>}
    />
  );
  return (
    <DataTable
      caption={t('title')}
      columns={siteColumns({ t, common }, true)}
      rows={rows}
      rowKey={({ id }) => id}
      error={query.error}
      retry={() => void query.refetch()}
      open={({ id }) => void navigate(sitePath(`sites/${id}`))}
      empty={nothing}
      foot={
        <>
          <span>{common('loaded', { shown: formatNumber(rows?.length ?? 0), total: formatNumber(total) })}</span>
          {query.hasNextPage && (
            <Button size="small" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {common('more')}
            </Button>
          )}
        </>
      }
    />
  );
}
