import {
  ArticleColumnsDocument,
  ArticleCountsDocument,
  ArticleListDocument,
  type ArticleColumnsQuery,
  type ArticleFilter,
} from '@jiyue/api-client';
import { DownOutlined } from '@ant-design/icons';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useApi, usePages } from '../../../api/index.js';
import {
  Chip,
  ClearFilters,
  EmptyState,
  FindBox,
  QueryState,
  useFilters,
  type Filters,
} from '../../../components/index.js';
import { useMessages } from '../../../i18n/catalogue.js';
import { useMe, useSite } from '../../../shell/index.js';
import type { QueryLike } from '../../../components/query-state.js';
import { binMessages } from '../bin/bin.messages.js';
import { ArticleTable } from './article-table.js';
import { ColumnHead } from './column-head.js';
import { ColumnTree } from './column-tree.js';
import { listMessages } from './list.messages.js';
import { states, StateTabs, type StateName } from './state-tabs.js';
import './list.css';

const PANEL = 'article-list';

/** 内容管理: the column tree of the site, and the articles of one column. */
export function ArticlesScreen(): ReactElement {
  const t = useMessages(listMessages);
  const filters = useFilters(['column', 'state', 'q', 'mine']);
  const query = useApi(ArticleColumnsDocument, {});
  const column = query.data?.columns.find((one) => one.id === filters.get('column'));
  return (
    <div className="jy-split" data-panes="2">
      <TreePane filters={filters} query={query} name={column?.name ?? t('title.all')} />
      <div className="jy-list">
        <div className="jy-list-head">
          <ColumnHead column={column} columns={query.data?.columns ?? []} />
        </div>
        <Articles filters={filters} isMixed={!column} />
      </div>
    </div>
  );
}

type TreePaneProps = { filters: Filters; name: string; query: QueryLike<ArticleColumnsQuery> };

function TreePane({ filters, query, name }: TreePaneProps): ReactElement {
  const t = useMessages(listMessages);
  const me = useMe();
  const site = useSite();
  const [isOpen, setOpen] = useState(false);
  const select = (id: string): void => {
    filters.set('column', id);
    setOpen(false);
  };
  return (
    <aside className="jy-tree" aria-label={t('columns')} {...(isOpen ? { 'data-open': '' } : {})}>
      <button type="button" className="jy-tree-toggle chip" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="grow jy-tree-toggle-name">{t('tree.toggle', { column: name })}</span>
        <DownOutlined aria-hidden="true" />
      </button>
      <div className="jy-tree-body">
        <QueryState query={query} what={t('columns')} lines={8}>
          {(data) => (
            <ColumnTree
              columns={data.columns}
              selected={filters.get('column')}
              memory={`jiyue.tree.${me.id}.${site.id}`}
              onSelect={select}
            />
          )}
        </QueryState>
      </div>
    </aside>
  );
}

function Articles({ filters, isMixed }: { filters: Filters; isMixed: boolean }): ReactElement {
  const t = useMessages(listMessages);
  const state = stateOf(filters.get('state'));
  const common = filterOf(filters);
  const counts = useApi(ArticleCountsDocument, { filter: common }, { keepLast: true });
  const filter: ArticleFilter = state ? { ...common, state: [state] } : common;
  return (
    <>
      <StateTabs
        value={state}
        counts={counts.data ? new Map(counts.data.articleCounts.map((one) => [one.state, one.count])) : null}
        panel={PANEL}
        onChange={(next) => filters.set('state', next)}
      />
      <FilterBar filters={filters} />
      <div id={PANEL} role="tabpanel" aria-label={t('table')}>
        <Rows filter={filter} isMixed={isMixed} empty={<Empty filters={filters} />} />
      </div>
    </>
  );
}

function FilterBar({ filters }: { filters: Filters }): ReactElement {
  const t = useMessages(listMessages);
  return (
    <div className="chips">
      <FindBox
        label={t('find.title')}
        value={filters.get('q')}
        onChange={(text) => filters.set('q', text)}
        width={220}
      />
      <Chip
        name={t('filter.mine')}
        value={filters.get('mine')}
        options={[{ value: '1', label: t('filter.mine.yes') }]}
        onChange={(value) => filters.set('mine', value)}
      />
      <ClearFilters
        filters={{ ...filters, active: filters.active.filter(isClearable), clear: () => filters.clear(['column']) }}
      />
    </div>
  );
}

function Rows({ filter, isMixed, empty }: { filter: ArticleFilter; isMixed: boolean; empty: ReactNode }): ReactElement {
  const first = { filter, first: 20, after: null };
  const list = usePages(ArticleListDocument, first, (answer) => answer.articles, { keepLast: true });
  const pages = list.data?.pages;
  return (
    <ArticleTable
      rows={pages?.flatMap((page) => page.articles.nodes)}
      total={pages?.at(-1)?.articles.totalCount ?? 0}
      hasColumns={isMixed}
      error={list.error}
      retry={() => void list.refetch()}
      more={list.hasNextPage ? () => void list.fetchNextPage() : null}
      isLoadingMore={list.isFetchingNextPage}
      empty={empty}
    />
  );
}

function Empty({ filters }: { filters: Filters }): ReactElement {
  const t = useMessages(listMessages);
  const bin = useMessages(binMessages);
  const asked = filters.active.filter(isClearable);
  if (asked.length === 1 && filters.get('state') === 'BINNED') {
    return <EmptyState title={bin('empty')} text={bin('empty.text')} />;
  }
  if (asked.length === 0) {
    return <EmptyState title={filters.get('column') ? t('empty.title') : t('empty.all')} text={t('empty.text')} />;
  }
  return (
    <EmptyState
      title={t('empty.filtered')}
      action={<ClearFilters filters={{ ...filters, clear: () => filters.clear(['column']) }} />}
    />
  );
}

const isClearable = (name: string): boolean => name !== 'column';

function stateOf(text: string): StateName | '' {
  return states.find((state) => state === text) ?? '';
}

function filterOf(filters: Filters): ArticleFilter {
  const column = filters.get('column');
  const text = filters.get('q');
  return {
    ...(column ? { columnId: column } : {}),
    ...(text ? { text } : {}),
    ...(filters.get('mine') ? { mine: true } : {}),
  };
}
