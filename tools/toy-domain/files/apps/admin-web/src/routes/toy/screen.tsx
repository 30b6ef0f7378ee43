import { ToyListDocument } from '@jiyue/api-client';
import { useApi } from '../../api/index.js';
import { DataTable, EmptyState, PageHead } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { toyMessages } from './messages.js';

/** 玩具: what there is, and what is wrapped. */
export function ToyScreen() {
  const t = useMessages(toyMessages);
  const { data, error, refetch } = useApi(ToyListDocument, {});
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead title={t('nav')} />
      </div>
      <DataTable
        caption={t('nav')}
        columns={[
          { key: 'name', head: t('nav'), card: 'title', cell: ({ name }) => name },
          { key: 'wrapped', head: t('wrapped'), cell: ({ isWrapped }) => (isWrapped ? t('wrapped') : '') },
        ]}
        rows={data?.toyList}
        rowKey={({ id }) => id}
        error={error}
        retry={() => void refetch()}
        empty={<EmptyState title={t('empty')} />}
      />
    </div>
  );
}
