import { ContentModelsDocument } from '@jiyue/api-client';
import { useNavigate } from 'react-router';
import { useApi } from '../../api/index.js';
import { DataTable, EmptyState, LinkButton, Note, PageHead, type TableColumn } from '../../components/index.js';
import { formatMoment } from '../../i18n/format.js';
import { type Translate, useMessages } from '../../i18n/messages.js';
import { useSitePath } from '../../shell/index.js';
import { useKindName } from '../articles/kinds/kinds.js';
import { modelMessages, type ModelMessage } from './messages.js';
import type { ModelHead } from './model.js';

/** 内容模型: what the province declared beside the kinds of the product. */
export function ModelsScreen() {
  const t = useMessages(modelMessages);
  const kindName = useKindName();
  const query = useApi(ContentModelsDocument, {});
  const navigate = useNavigate();
  const path = useSitePath();
  const models = query.data?.contentModels.models;
  const mayAdd = query.data?.contentModels.allowed.includes('change') ?? false;
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead
          title={t('title')}
          actions={
            mayAdd && (
              <LinkButton type="primary" to={path('models/new')}>
                {t('add')}
              </LinkButton>
            )
          }
        />
        {models && <Note>{t(mayAdd ? 'forAll' : 'ofProvince')}</Note>}
      </div>
      <DataTable
        caption={t('what')}
        columns={columnsOf(t, kindName)}
        rows={models}
        rowKey={({ id }) => id}
        error={query.error}
        retry={() => void query.refetch()}
        open={({ code }) => void navigate(path(`models/${code}`))}
        empty={<EmptyState title={t('empty')} text={t('emptyText')} />}
      />
    </div>
  );
}

function columnsOf(t: Translate<ModelMessage>, kindName: ReturnType<typeof useKindName>): TableColumn<ModelHead>[] {
  return [
    {
      key: 'name',
      head: t('col.name'),
      card: 'title',
      wide: true,
      cell: ({ name, code }) => (
        <>
          <b>{name}</b> <span className="muted sm">{code}</span>
        </>
      ),
    },
    {
      key: 'base',
      head: t('col.base'),
      cell: ({ base }) => <span className="nw">{kindName({ key: base, name: null })}</span>,
    },
    {
      key: 'fields',
      head: t('col.fields'),
      cell: ({ fieldCount, version }) => (
        <span className="nw">
          {t('fieldCount', { count: fieldCount })} <span className="muted">{t('version', { version })}</span>
        </span>
      ),
    },
    {
      key: 'state',
      head: t('col.state'),
      card: 'side',
      cell: ({ state }) => <span className="nw muted">{t(`state.${state as 'IN_USE' | 'RETIRED'}`)}</span>,
    },
    {
      key: 'changed',
      head: t('col.changed'),
      fold: 'opt',
      cell: ({ changedByName, changedAt }) => (
        <span className="muted nw">
          {changedByName} {formatMoment(changedAt)}
        </span>
      ),
    },
  ];
}
