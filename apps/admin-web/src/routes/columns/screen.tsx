import { AddStandardColumnsDocument, ColumnTreeDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import { useAct, useApi } from '../../api/index.js';
import {
  EmptyState,
  ErrorNote,
  FindBox,
  GuardedDrawer,
  PageHead,
  QueryState,
  type Filters,
  useFilters,
  useShortcuts,
} from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useCan } from '../../shell/index.js';
import { ColumnForm, type ColumnFacts } from './column-form.js';
import { columnsMessages } from './messages.js';
import { BatchAddDrawer } from './batch-add.js';
import { MoveDialog } from './move-dialog.js';
import { useMove } from './use-move.js';
import { SiteStepsDrawer } from './site-steps.js';
import { CloneDialog } from './clone-dialog.js';
import { ColumnTree } from './column-tree.js';
import { HeadActs, useKindNames } from './head-acts.js';
import { ImportDialog } from './import-dialog.js';
import { MergeDialog } from './merge-dialog.js';
import type { ColumnActs } from './row-acts.js';

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
  const parent = columns.find(({ id }) => id === column?.parentId) ?? null;
  const isOpen = column !== null || above !== null || filters.get('new') === '1';
  const close = (): void => filters.clear();
  const newTitle = above ? t('create.below', { name: above.name }) : t('create.title');
  return (
    <GuardedDrawer
      open={isOpen}
      onClose={close}
      size={560}
      mask={false}
      destroyOnHidden
      title={column ? t('change.title', { name: column.name }) : newTitle}
    >
      <ColumnForm
        key={`${column?.id ?? 'new'}-${above?.id ?? ''}`}
        column={column}
        above={column ? parent : above}
        columns={columns}
        onDone={close}
        onCancel={close}
      />
    </GuardedDrawer>
  );
}

/** The tree, and the dialogs about a column of it: `?move=id`, `?merge=id`, `?clone=id`. */
function Tree({ columns, acts, filters }: { columns: readonly ColumnFacts[]; acts: ColumnActs; filters: Filters }) {
  const move = useMove(columns);
  const moving = columns.find(({ id }) => id === filters.get('move'));
  const close = (): void => {
    move.reset();
    filters.set('move', '');
  };
  const named = (key: string) => columns.find(({ id }) => id === filters.get(key));
  const [merging, copied] = [named('merge'), named('clone')];
  return (
    <>
      {!moving && <ErrorNote error={move.error} />}
      <ColumnTree columns={columns} acts={acts} text={filters.get('text')} move={move} />
      {moving && <MoveDialog key={moving.id} columns={columns} column={moving} move={move} close={close} />}
      {merging && <MergeDialog columns={columns} column={merging} close={() => filters.set('merge', '')} />}
      {copied && <CloneDialog column={copied} close={() => filters.set('clone', '')} />}
    </>
  );
}

/** 栏目: the tree of the site's columns, with who writes them and how often. */
export function ColumnsScreen() {
  const t = useMessages(columnsMessages);
  const filters = useFilters(['text', 'change', 'below', 'new', 'steps', 'move', 'merge', 'clone', 'batch', 'file']);
  const query = useApi(ColumnTreeDocument, {});
  const kinds = useKindNames();
  const mayAdd = useCan('columns.manage');
  // whoever may change every column decides for all of them
  const isForAll = query.data?.columns.every(({ allowed }) => allowed.includes('change')) ?? false;
  const add = (): void => filters.set('new', '1');
  useShortcuts(mayAdd ? { N: { word: t('new'), perform: add } } : {});
  const acts: ColumnActs = {
    mayAdd,
    change: ({ id }) => filters.set('change', id),
    addBelow: ({ id }) => filters.set('below', id),
    move: ({ id }) => filters.set('move', id),
    merge: ({ id }) => filters.set('merge', id),
    clone: ({ id }) => filters.set('clone', id),
  };
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead
          title={t('title')}
          actions={
            mayAdd && <HeadActs columns={query.data?.columns ?? []} isForAll={isForAll} filters={filters} add={add} />
          }
        />
      </div>
      <div className="chips">
        <FindBox label={t('find')} value={filters.get('text')} onChange={(text) => filters.set('text', text)} />
      </div>
      <QueryState query={query} what={t('title')} lines={8}>
        {({ columns }) => (
          <>
            {columns.length > 0 ? <Tree columns={columns} acts={acts} filters={filters} /> : <Empty />}
            <FormDrawer columns={columns} />
            <BatchAddDrawer
              isOpen={filters.get('batch') !== ''}
              columns={columns}
              close={() => filters.set('batch', '')}
            />
            {filters.get('file') !== '' && <ImportDialog kinds={kinds} close={() => filters.set('file', '')} />}
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
