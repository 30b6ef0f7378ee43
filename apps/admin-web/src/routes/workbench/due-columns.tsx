import type { WorkbenchQuery } from '@jiyue/api-client';
import { Link, useNavigate } from 'react-router';
import { ColumnClock, DataTable, EmptyState, type TableColumn } from '../../components/index.js';
import { formatDay, formatList } from '../../i18n/format.js';
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
      cell: ({ column }) => <ColumnClock column={column} />,
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

type Vetoed = WorkbenchQuery['workbench']['vetoedSites'];

/** Which sites fail as a whole, by name. */
function VetoNote({ vetoed }: { vetoed: Vetoed }) {
  const t = useMessages(workbenchMessages);
  if (vetoed.length === 0) return null;
  const sites = vetoed.map(({ site, blankColumns }) => t('due.vetoed', { site: site.shortName, count: blankColumns }));
  return <p className="bd sm bad">{t('due.veto', { sites: formatList(sites) })}</p>;
}

type Counts = WorkbenchQuery['workbench']['counts'];
const tags = [
  ['blankColumns', 'due.blank', 'tag bad'],
  ['lateColumns', 'due.late', 'tag bad'],
  ['dueColumns', 'due.soon', 'tag warn'],
] as const;

type Props = { rows: readonly Due[]; counts: Counts; vetoed: Vetoed };

/** Columns blank, late or soon due, with the way out in the row; counted over all of them, not over those shown. */
export function DueColumns({ rows, counts, vetoed }: Props) {
  const t = useMessages(workbenchMessages);
  const site = useSite();
  const sitePath = useSitePath();
  const navigate = useNavigate();
  const countOf = (key: string): number => counts.find((count) => count.key === key)?.count ?? 0;
  return (
    <section className="card">
      <header>
        <h2>{t('due')}</h2>
        {tags.map(([key, word, look]) =>
          countOf(key) > 0 ? (
            <span key={key} className={look}>
              {t(word, { count: countOf(key) })}
            </span>
          ) : null,
        )}
        <span className="right">
          <Link to={sitePath('columns')}>{t('due.all')}</Link>
        </span>
      </header>
      <VetoNote vetoed={vetoed} />
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
