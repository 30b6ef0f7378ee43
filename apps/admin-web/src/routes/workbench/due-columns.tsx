import type { WorkbenchQuery } from '@jiyue/api-client';
import { Link, useNavigate } from 'react-router';
import { Clock, DataTable, EmptyState, type TableColumn } from '../../components/index.js';
import { formatDay } from '../../i18n/format.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { useSite, useSitePath } from '../../shell/index.js';
import { workbenchMessages } from './messages.js';
import type { workbench } from './messages.zh-CN.js';

export type Due = WorkbenchQuery['workbench']['dueColumns'][number];

const writeAt = ({ site, column }: Due): string => `/s/${site.id}/articles/new?column=${column.id}`;

function columnsOf(t: Translate<keyof typeof workbench>, siteId: string): TableColumn<Due>[] {
  const nameOf = ({ site, column }: Due): string =>
    site.id === siteId ? column.name : `${site.shortName} · ${column.name}`;
  return [
    {
      key: 'clock',
      head: t('col.clock'),
      card: 'side',
      cell: ({ daysLeft }) => <Clock daysLeft={daysLeft} warnDays={14} />,
    },
    {
      key: 'column',
      head: t('col.column'),
      wide: true,
      card: 'title',
      cell: (due) => (
        <>
          <Link className="ti" to={`/s/${due.site.id}/articles?column=${due.column.id}`}>
            {nameOf(due)}
          </Link>
          <span className="sub">{due.column.operatorUnit?.shortName ?? ''}</span>
        </>
      ),
    },
    {
      key: 'cadence',
      head: t('col.cadence'),
      fold: 'opt2',
      card: 'hide',
      cell: ({ column }) => (
        <span className="muted nw">{column.cadenceDays ? t('days', { days: column.cadenceDays }) : t('onDemand')}</span>
      ),
    },
    {
      key: 'last',
      head: t('col.last'),
      fold: 'opt2',
      card: 'hide',
      cell: ({ column }) => (
        <span className="muted nw">{column.lastPublishedAt ? formatDay(column.lastPublishedAt) : t('never')}</span>
      ),
    },
    {
      key: 'person',
      head: t('col.person'),
      card: 'line',
      cell: ({ responsible }) =>
        responsible ? <span className="nw">{responsible.name}</span> : <span className="due late">{t('nobody')}</span>,
    },
    {
      key: 'act',
      head: <span className="vh">{t('col.act')}</span>,
      card: 'act',
      align: 'num',
      cell: (due) => (due.column.allowed.includes('write') ? <Link to={writeAt(due)}>{t('publishNow')}</Link> : null),
    },
  ];
}

/** Columns late or soon due, with the way out in the row. */
export function DueColumns({ rows }: { rows: readonly Due[] }) {
  const t = useMessages(workbenchMessages);
  const site = useSite();
  const sitePath = useSitePath();
  const navigate = useNavigate();
  const late = rows.filter(({ daysLeft }) => daysLeft < 0).length;
  return (
    <section className="card">
      <header>
        <h2>{t('due')}</h2>
        {late > 0 && <span className="tag bad">{t('due.late', { count: late })}</span>}
        {rows.length > late && <span className="tag warn">{t('due.soon', { count: rows.length - late })}</span>}
        <span className="right">
          <Link to={sitePath('columns')}>{t('due.all')}</Link>
        </span>
      </header>
      <DataTable
        caption={t('due')}
        rows={rows}
        columns={columnsOf(t, site.id)}
        rowKey={({ site: { id }, column }) => `${id}/${column.id}`}
        open={(due) => void navigate(`/s/${due.site.id}/articles?column=${due.column.id}`)}
        empty={<EmptyState title={t('due.none')} text={t('due.noneText')} />}
      />
    </section>
  );
}
