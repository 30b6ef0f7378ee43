import { AddStandardColumnsDocument, ColumnTreeDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import { useAct, useApi } from '../../api/index.js';
import {
  ColumnClock,
  EmptyState,
  ErrorNote,
  FindBox,
  flatten,
  GuardedDrawer,
  PageHead,
  QueryState,
  type TableColumn,
  TreeTable,
  useFilters,
  useOpenNodes,
  useShortcuts,
} from '../../components/index.js';
import { formatDay, formatNumber } from '../../i18n/format.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { useCan, useSite } from '../../shell/index.js';
import { ColumnForm, type ColumnFacts } from './column-form.js';
import { columnsMessages, type ColumnsKey } from './messages.js';
import { SiteStepsDrawer } from './site-steps.js';

type Acts = { change: (column: ColumnFacts) => void; addBelow: (column: ColumnFacts) => void; mayAdd: boolean };

function RowActs({ column, acts, t }: { column: ColumnFacts; acts: Acts; t: Translate<ColumnsKey> }) {
  return (
    <span className="acts">
      {column.allowed.includes('change') && (
        <button type="button" className="link quiet" onClick={() => acts.change(column)}>
          {t('change')}
        </button>
      )}
      {acts.mayAdd && (
        <button type="button" className="link quiet" onClick={() => acts.addBelow(column)}>
          {t('addBelow')}
        </button>
      )}
    </span>
  );
}

function columnsOf(t: Translate<ColumnsKey>, acts: Acts): TableColumn<ColumnFacts>[] {
  return [
    {
      key: 'name',
      head: t('col.name'),
      wide: true,
      card: 'title',
      cell: ({ name, isVisible, steps, stepsInherited, path }) => (
        <>
          <span className="ti">
            {name}
            {!stepsInherited && <span className="mk">{t('ownSteps', { count: steps.length })}</span>}
            {!isVisible && <span className="mk">{t('hidden')}</span>}
          </span>
          <span className="sub">/{path}/</span>
        </>
      ),
    },
    {
      key: 'unit',
      head: t('col.unit'),
      cell: ({ operatorUnit }) => <span className="muted">{operatorUnit?.shortName ?? '—'}</span>,
    },
    {
      key: 'cadence',
      head: t('col.cadence'),
      card: 'hide',
      cell: ({ cadenceDays }) => (
        <span className="muted">{cadenceDays ? t('days', { days: cadenceDays }) : t('onDemand')}</span>
      ),
    },
    {
      key: 'last',
      head: t('col.last'),
      fold: 'opt2',
      card: 'hide',
      cell: ({ lastPublishedAt }) => (
        <span className="muted">{lastPublishedAt ? formatDay(lastPublishedAt) : t('never')}</span>
      ),
    },
    {
      key: 'clock',
      head: t('col.clock'),
      card: 'side',
      cell: (column) => <ColumnClock column={column} />,
    },
    {
      key: 'live',
      head: t('col.live'),
      align: 'num',
      fold: 'opt',
      card: 'hide',
      cell: ({ liveCount }) => formatNumber(liveCount),
    },
    {
      key: 'waiting',
      head: t('col.waiting'),
      align: 'num',
      fold: 'opt',
      card: 'hide',
      cell: ({ waitingCount }) => formatNumber(waitingCount),
    },
    {
      key: 'act',
      head: <span className="vh">{t('col.act')}</span>,
      align: 'num',
      card: 'act',
      cell: (column) => <RowActs column={column} acts={acts} t={t} />,
    },
  ];
}

function matching(columns: readonly ColumnFacts[], text: string): readonly ColumnFacts[] {
  if (!text) return columns;
  const byId = new Map(columns.map((column) => [column.id, column]));
  const lineage = (column: ColumnFacts): ColumnFacts[] => {
    const above = column.parentId ? byId.get(column.parentId) : undefined;
    return above ? [...lineage(above), column] : [column];
  };
  const kept = new Set(columns.filter(({ name }) => name.includes(text)).flatMap(lineage));
  return columns.filter((column) => kept.has(column));
}

function Tree({ columns, acts, text }: { columns: readonly ColumnFacts[]; acts: Acts; text: string }) {
  const t = useMessages(columnsMessages);
  const { open: closed, toggle } = useOpenNodes(`jiyue.columns.closed.${useSite().id}`);
  const shown = [...matching(columns, text)].sort((one, other) => one.position - other.position);
  const below = (id: string | null): ColumnFacts[] => shown.filter(({ parentId }) => parentId === id);
  const ids = shown.map(({ id }) => id).filter((id) => text !== '' || !closed.has(id));
  const nodes = flatten({
    roots: below(null),
    open: new Set(ids),
    keyOf: ({ id }) => id,
    hasChildren: ({ id }) => below(id).length > 0,
    childrenOf: ({ id }) => below(id),
  });
  return (
    <TreeTable
      caption={t('title')}
      columns={columnsOf(t, acts)}
      nodes={nodes}
      nameOf={({ name }) => name}
      toggle={({ key }) => toggle(key)}
      open={(column) => (column.allowed.includes('change') ? acts.change(column) : undefined)}
      isStrong={({ hasChildren }) => hasChildren}
      foot={<span>{t('foot', { count: columns.length })}</span>}
    />
  );
}

function Empty() {
  const t = useMessages(columnsMessages);
  const { perform, isBusy, error } = useAct(AddStandardColumnsDocument);
  return (
    <>
      <EmptyState
        title={t('empty')}
        text={t('emptyText')}
        action={
          <Button type="primary" loading={isBusy} onClick={() => void perform({})}>
            {t('standard')}
          </Button>
        }
      />
      <ErrorNote error={error} />
    </>
  );
}

/** The drawer's subject, from the address: `?change=id`, `?below=id`, `?new=1`. */
function FormDrawer({ columns }: { columns: readonly ColumnFacts[] }) {
  const t = useMessages(columnsMessages);
  const filters = useFilters(['change', 'below', 'new']);
  const column = columns.find(({ id }) => id === filters.get('change')) ?? null;
  const above = columns.find(({ id }) => id === filters.get('below')) ?? null;
  const isOpen = column !== null || above !== null || filters.get('new') === '1';
  const close = (): void => filters.clear();
  const newTitle = above ? t('create.below', { name: above.name }) : t('create.title');
  return (
    <GuardedDrawer
      open={isOpen}
      onClose={close}
      size={480}
      mask={false}
      destroyOnHidden
      title={column ? t('change.title', { name: column.name }) : newTitle}
    >
      <ColumnForm
        key={`${column?.id ?? 'new'}-${above?.id ?? ''}`}
        column={column}
        above={above}
        onDone={close}
        onCancel={close}
      />
    </GuardedDrawer>
  );
}

/** 栏目: the tree of the site's columns, with who writes them and how often. */
export function ColumnsScreen() {
  const t = useMessages(columnsMessages);
  const filters = useFilters(['text', 'change', 'below', 'new', 'steps']);
  const query = useApi(ColumnTreeDocument, {});
  const mayAdd = useCan('columns.manage');
  // whoever may change every column decides for all of them
  const isForAll = query.data?.columns.every(({ allowed }) => allowed.includes('change')) ?? false;
  const add = (): void => filters.set('new', '1');
  useShortcuts(mayAdd ? { N: add } : {});
  const acts: Acts = {
    mayAdd,
    change: ({ id }) => filters.set('change', id),
    addBelow: ({ id }) => filters.set('below', id),
  };
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead
          title={t('title')}
          actions={
            mayAdd && (
              <>
                {isForAll && <Button onClick={() => filters.set('steps', '1')}>{t('siteSteps')}</Button>}
                <Button type="primary" onClick={add}>
                  {t('new')} <kbd>N</kbd>
                </Button>
              </>
            )
          }
        />
      </div>
      <div className="chips">
        <FindBox label={t('find')} value={filters.get('text')} onChange={(text) => filters.set('text', text)} />
      </div>
      <QueryState query={query} what={t('title')} lines={8}>
        {({ columns }) => (
          <>
            {columns.length > 0 ? <Tree columns={columns} acts={acts} text={filters.get('text')} /> : <Empty />}
            <FormDrawer columns={columns} />
            <SiteStepsDrawer
              isOpen={filters.get('steps') === '1'}
              followers={columns.filter(({ stepsInherited }) => stepsInherited).length}
              close={() => filters.clear()}
            />
          </>
        )}
      </QueryState>
    </div>
  );
}
