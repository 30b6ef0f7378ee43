import { ActivityListDocument, type ActivityFilter, type ActivityListQuery } from '@jiyue/api-client';
import { Button } from 'antd';
import { usePages } from '../../../api/index.js';
import {
  Chip,
  ClearFilters,
  DataTable,
  EmptyState,
  FindBox,
  PageHead,
  showToast,
  useFilters,
  type Filters,
  type TableColumn,
} from '../../../components/index.js';
import { formatDay, formatMoment, formatNumber, momentOf } from '../../../i18n/format.js';
import { commonMessages, useMessages, type Translate } from '../../../i18n/messages.js';
import { csvOf, download } from '../../../tables/csv.js';
import { auditMessages, type AuditKey } from '../messages.js';
import { PeriodPicker } from '../period-picker.js';
import { momentsOf, periodOf } from '../period.js';
import { SiteFilter } from '../site-filter.js';
import { type TrailWords, useTrailWords } from './use-trail-words.js';

type Activity = ActivityListQuery['activities']['nodes'][number];

type RoleWord = (role: NonNullable<Activity['role']>) => string;

function useRoleWord(): RoleWord {
  const common = useMessages(commonMessages);
  return (role) => common(`role.${role}`);
}

/** What was acted on, with the role that was given or taken. */
function subjectOf({ title, subjectType, role }: Activity, words: TrailWords, roleWord: RoleWord): string {
  return [title ?? words.subject(subjectType), role && roleWord(role)].filter(Boolean).join(' · ');
}

function columnsOf(t: Translate<AuditKey>, roleWord: RoleWord, words: TrailWords): TableColumn<Activity>[] {
  return [
    {
      key: 'at',
      head: t('col.at'),
      card: 'side',
      cell: ({ at }) => <span className="muted nw">{formatMoment(at)}</span>,
    },
    {
      key: 'actor',
      head: t('col.actor'),
      card: 'line',
      cell: ({ actorName }) => <span className="nw">{actorName}</span>,
    },
    {
      key: 'event',
      head: t('col.event'),
      card: 'title',
      cell: ({ event }) => <span className="nw">{words.event(event)}</span>,
    },
    {
      key: 'subject',
      head: t('col.subject'),
      wide: true,
      card: 'line',
      cell: (row) => <span className={row.title || row.role ? 'ti' : 'dim'}>{subjectOf(row, words, roleWord)}</span>,
    },
    {
      key: 'site',
      head: t('col.site'),
      card: 'line',
      cell: ({ site }) => <span className="muted nw">{site.shortName}</span>,
    },
    {
      key: 'request',
      head: t('col.request'),
      fold: 'opt',
      card: 'hide',
      cell: ({ requestId }) => <span className="mono dim nw">{requestId.slice(-12)}</span>,
    },
  ];
}

function filterOf(filters: Filters): ActivityFilter {
  const from = filters.get('from');
  const hasPeriod = from !== '';
  const moments = momentsOf(periodOf(from, filters.get('to')));
  return {
    siteId: filters.get('site') || null,
    event: filters.get('event') || null,
    actorName: filters.get('actor') || null,
    from: hasPeriod ? moments.from : null,
    to: hasPeriod ? moments.to : null,
  };
}

function FilterBar({ filters, words }: { filters: Filters; words: TrailWords }) {
  const t = useMessages(auditMessages);
  const from = filters.get('from');
  return (
    <div className="chips">
      <FindBox
        label={t('f.actor')}
        width={180}
        value={filters.get('actor')}
        onChange={(name) => filters.set('actor', name)}
      />
      <SiteFilter value={filters.get('site')} onChange={(id) => filters.set('site', id)} />
      <Chip
        name={t('f.event')}
        value={filters.get('event')}
        options={words.events}
        onChange={(event) => filters.set('event', event)}
      />
      <PeriodPicker
        allowClear
        value={from ? periodOf(from, filters.get('to')) : null}
        onChange={(period) => filters.setAll({ from: period?.from ?? '', to: period?.to ?? '' })}
      />
      <ClearFilters filters={filters} />
    </div>
  );
}

function useExport(rows: readonly Activity[], words: TrailWords): () => void {
  const t = useMessages(auditMessages);
  const roleWord = useRoleWord();
  return () => {
    const head = ['col.at', 'col.actor', 'col.event', 'col.subject', 'col.site', 'col.request'] as const;
    const lines = rows.map((row) => [
      momentOf(row.at),
      row.actorName,
      words.event(row.event),
      subjectOf(row, words, roleWord),
      row.site.name,
      row.requestId,
    ]);
    download(
      `${t('log.title')}-${formatDay(new Date())}.csv`,
      csvOf(
        head.map((key) => t(key)),
        lines,
      ),
    );
    showToast(t('exported', { count: rows.length }));
  };
}

/** 审计日志: who did what, where and when, over every site in reach. Read only; reading is recorded. */
export function ActivitiesScreen() {
  const t = useMessages(auditMessages);
  const common = useMessages(commonMessages);
  const filters = useFilters(['site', 'event', 'actor', 'from', 'to']);
  const words = useTrailWords();
  const roleWord = useRoleWord();
  const query = usePages(
    ActivityListDocument,
    { filter: filterOf(filters), first: 50 },
    ({ activities }) => activities,
    { keepLast: true },
  );
  const rows = query.data?.pages.flatMap(({ activities }) => activities.nodes);
  const exportRows = useExport(rows ?? [], words);
  const isFiltered = filters.active.length > 0;
  const nothing = isFiltered ? (
    <EmptyState
      title={common('filterNone', { what: t('what') })}
      action={<Button onClick={() => filters.clear()}>{common('clear')}</Button>}
    />
  ) : (
    <EmptyState title={t('empty')} text={t('emptyText')} />
  );
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead
          title={t('log.title')}
          fact={
            <>
              <span className="tag">{t('readonly')}</span>
              <span className="muted sm">{t('recorded')}</span>
            </>
          }
          actions={rows && rows.length > 0 && <Button onClick={exportRows}>{t('export')}</Button>}
        />
      </div>
      <FilterBar filters={filters} words={words} />
      <DataTable
        caption={t('log.title')}
        columns={columnsOf(t, roleWord, words)}
        rows={rows}
        rowKey={({ id, site }) => `${site.id}/${id}`}
        error={query.error}
        retry={() => void query.refetch()}
        empty={nothing}
        foot={
          <>
            <span>{common('loadedSome', { shown: formatNumber(rows?.length ?? 0) })}</span>
            {query.hasNextPage && (
              <Button size="small" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {common('more')}
              </Button>
            )}
          </>
        }
      />
    </div>
  );
}
