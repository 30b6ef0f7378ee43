import { SiteListDocument, type SiteRowFragment } from '@jiyue/api-client';
import { Link, useNavigate } from 'react-router';
import { useApi } from '../../api/index.js';
import { DataTable, EmptyState, type TableColumn } from '../../components/index.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { workbenchMessages } from './messages.js';
import type { workbench } from './messages.zh-CN.js';

function columnsOf(t: Translate<keyof typeof workbench>): TableColumn<SiteRowFragment>[] {
  return [
    {
      key: 'name',
      head: t('opening.name'),
      wide: true,
      card: 'title',
      cell: ({ id, name, trail }) => (
        <>
          <Link className="ti" to={`/s/${id}/opening`}>
            {name}
          </Link>
          <span className="sub">{trail.slice(0, -1).join(' / ')}</span>
        </>
      ),
    },
    {
      key: 'act',
      head: <span className="vh">{t('col.act')}</span>,
      card: 'act',
      align: 'num',
      cell: ({ id, allowed }) =>
        allowed.includes('change') ? <Link to={`/s/${id}/opening`}>{t('do.siteDrafts')}</Link> : null,
    },
  ];
}

/** Sites begun and not yet open, to be taken up again. */
export function SiteDrafts() {
  const t = useMessages(workbenchMessages);
  const navigate = useNavigate();
  const filter = { state: 'DRAFT', text: null, level: null } as const;
  const { data, error, refetch } = useApi(SiteListDocument, { filter, first: 8 });
  return (
    <section className="card">
      <header>
        <h2>{t('opening')}</h2>
      </header>
      <DataTable
        caption={t('opening')}
        columns={columnsOf(t)}
        rows={data?.sites.nodes}
        rowKey={({ id }) => id}
        error={error}
        retry={() => void refetch()}
        open={({ id }) => void navigate(`/s/${id}/opening`)}
        empty={<EmptyState title={t('opening.none')} text={t('opening.noneText')} />}
      />
    </section>
  );
}
