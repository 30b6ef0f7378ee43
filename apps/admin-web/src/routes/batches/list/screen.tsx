import { BatchListDocument } from '@jiyue/api-client';
import { Link, useNavigate } from 'react-router';
import { usePages } from '../../../api/index.js';
import { DataTable, EmptyState, ListFoot, PageHead, type TableColumn } from '../../../components/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { useMessages, type Translate } from '../../../i18n/messages.js';
import { useSitePath } from '../../../shell/index.js';
import type { Batch } from '../batch.js';
import { BatchMark, BatchProgress, labelOf } from '../marks.js';
import { batchMessages, type BatchKey } from '../messages.js';

const lookAgain = 3_000;

function columnsOf(t: Translate<BatchKey>, addressOf: (batch: Batch) => string): TableColumn<Batch>[] {
  return [
    {
      key: 'label',
      head: t('col.label'),
      card: 'title',
      wide: true,
      cell: (batch) => (
        <Link className="ti" to={addressOf(batch)}>
          {labelOf(batch)}
        </Link>
      ),
    },
    { key: 'state', head: t('col.state'), card: 'side', cell: ({ state }) => <BatchMark state={state} /> },
    { key: 'progress', head: t('col.progress'), cell: (batch) => <BatchProgress batch={batch} /> },
    { key: 'by', head: t('col.by'), cell: ({ creatorName }) => <span className="nw">{creatorName}</span> },
    {
      key: 'at',
      head: t('col.at'),
      cell: ({ createdAt }) => <span className="muted nw">{formatMoment(createdAt)}</span>,
    },
  ];
}

/** 批量任务: acts that touch many, newest first, with their progress. */
export function BatchesScreen() {
  const t = useMessages(batchMessages);
  const sitePath = useSitePath();
  const navigate = useNavigate();
  const query = usePages(BatchListDocument, { first: 30 }, ({ compoundActs }) => compoundActs, { every: lookAgain });
  const rows = query.data?.pages.flatMap(({ compoundActs }) => compoundActs.nodes);
  const total = query.data?.pages[0]?.compoundActs.totalCount ?? 0;
  const addressOf = ({ id }: Batch): string => sitePath(`batches/${id}`);
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead title={t('title')} />
      </div>
      <DataTable
        caption={t('what')}
        columns={columnsOf(t, addressOf)}
        rows={rows}
        rowKey={({ id }) => id}
        error={query.error}
        retry={() => void query.refetch()}
        open={(batch) => void navigate(addressOf(batch))}
        empty={<EmptyState title={t('empty')} text={t('emptyText')} />}
        foot={<ListFoot shown={rows?.length ?? 0} total={total} query={query} />}
      />
    </div>
  );
}
