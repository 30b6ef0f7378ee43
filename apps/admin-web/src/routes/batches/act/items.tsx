import { BatchItemsDocument, type CompoundItemState } from '@jiyue/api-client';
import { useEffect } from 'react';
import { usePages } from '../../../api/index.js';
import {
  Chip,
  ClearFilters,
  DataTable,
  EmptyState,
  ListFoot,
  type TableColumn,
  useFilters,
} from '../../../components/index.js';
import { useMessages, type Translate } from '../../../i18n/messages.js';
import { useErrorWords, type ErrorWords } from '../../../i18n/use-error-sentence.js';
import { type Batch, type BatchItem, refusalOf } from '../batch.js';
import { ItemMark } from '../marks.js';
import { batchMessages, type BatchKey } from '../messages.js';

const states: readonly CompoundItemState[] = ['REFUSED', 'DONE', 'SKIPPED', 'PENDING'];
const lookAgain = 3_000;

function columnsOf(t: Translate<BatchKey>, words: ErrorWords, isOver: boolean): TableColumn<BatchItem>[] {
  return [
    {
      key: 'position',
      head: t('col.position'),
      align: 'num',
      card: 'hide',
      cell: ({ position }) => <span className="dim">{position}</span>,
    },
    { key: 'key', head: t('col.key'), card: 'title', cell: ({ key }) => <span className="nw">{key}</span> },
    {
      key: 'result',
      head: t('col.result'),
      card: 'side',
      cell: ({ state }) => <ItemMark state={state} isOver={isOver} />,
    },
    {
      key: 'why',
      head: t('col.why'),
      wide: true,
      cell: (item) => {
        const refusal = refusalOf(item);
        return refusal && <span>{words.sentence(refusal)}</span>;
      },
    },
  ];
}

/** The report of a batch, line by line; refusals in sentences. */
export function BatchItems({ batch }: { batch: Batch }) {
  const t = useMessages(batchMessages);
  const words = useErrorWords();
  const filters = useFilters(['state']);
  const isOver = batch.state !== 'WORKING';
  const isForgotten = batch.reportUntil !== null && Date.parse(batch.reportUntil) <= Date.now();
  const state = states.find((one) => one === filters.get('state')) ?? null;
  const query = usePages(
    BatchItemsDocument,
    { actId: batch.id, state, first: 100 },
    ({ compoundItems }) => compoundItems,
    { keepLast: true, every: isOver ? false : lookAgain },
  );
  const { refetch } = query;
  useEffect(() => {
    if (isOver) void refetch(); // the last lines were written after the last look
  }, [isOver, refetch]);
  const rows = query.data?.pages.flatMap(({ compoundItems }) => compoundItems.nodes);
  const total = query.data?.pages[0]?.compoundItems.totalCount ?? 0;
  return (
    <>
      {!isForgotten && (
        <div className="chips">
          <Chip
            name={t('filter')}
            value={state ?? ''}
            options={states.map((value) => ({
              value,
              label: t(value === 'PENDING' && isOver ? 'item.left' : `item.${value}`),
            }))}
            onChange={(next) => filters.set('state', next)}
          />
          <ClearFilters filters={filters} />
        </div>
      )}
      <DataTable
        caption={t('items')}
        columns={columnsOf(t, words, isOver)}
        rows={rows}
        rowKey={({ position }) => String(position)}
        error={query.error}
        retry={() => void query.refetch()}
        empty={
          isForgotten ? (
            <EmptyState title={t('forgotten')} text={t('forgottenText')} />
          ) : (
            <EmptyState title={t('noItems')} />
          )
        }
        foot={<ListFoot shown={rows?.length ?? 0} total={total} query={query} />}
      />
    </>
  );
}
