import { SiteTreeDocument, type SiteTreeQuery } from '@jiyue/api-client';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call, queryKeyOf, useApi, useSiteId } from '../../../api/index.js';
import { EmptyState, flatten, QueryState, TreeTable, useOpenNodes, type TreeNode } from '../../../components/index.js';
import { formatNumber } from '../../../i18n/format.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { useSite, useSitePath } from '../../../shell/index.js';
import { sitesMessages } from '../messages.js';
import { siteColumns, type SiteRow } from './columns.js';

/** The children of every open node, each read once when it is opened. */
function useChildren(open: readonly string[]): ReadonlyMap<string, readonly SiteRow[]> {
  const site = useSiteId();
  const answers = useQueries({
    queries: open.map((parentId) => ({
      queryKey: queryKeyOf(site, SiteTreeDocument, { parentId }),
      queryFn: ({ signal }: { signal: AbortSignal }): Promise<SiteTreeQuery> =>
        call(SiteTreeDocument, { parentId }, { site, signal }),
      staleTime: 60_000,
    })),
  });
  return new Map(open.flatMap((id, index) => (answers[index]?.data ? [[id, answers[index].data.siteTree]] : [])));
}

/** Reads the children of one node, from the cache when they are there. */
function useRead(): (parentId: string) => Promise<readonly SiteRow[]> {
  const site = useSiteId();
  const client = useQueryClient();
  return async (parentId) => {
    const answer = await client.fetchQuery({
      queryKey: queryKeyOf(site, SiteTreeDocument, { parentId }),
      queryFn: () => call(SiteTreeDocument, { parentId }, { site }),
      staleTime: 60_000,
    });
    return answer.siteTree;
  };
}

function Tree({ roots, total }: { roots: readonly SiteRow[]; total: number | undefined }) {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  const navigate = useNavigate();
  const sitePath = useSitePath();
  const rootIds = roots.map(({ id }) => id);
  const { open, toggle, openAll, closeAll } = useOpenNodes(`jiyue.sites.open.${useSite().id}`, rootIds);
  const children = useChildren([...open]);
  const read = useRead();
  const nodes = flatten({
    roots,
    open,
    keyOf: ({ id }) => id,
    hasChildren: ({ childCount }) => childCount > 0,
    childrenOf: ({ id }) => children.get(id),
  });
  const openCities = async (): Promise<void> => {
    const below = await Promise.all(rootIds.map((parentId) => read(parentId)));
    const portals = below.flat().filter(({ kind, childCount }) => kind === 'PORTAL' && childCount > 0);
    openAll([...rootIds, ...portals.map(({ id }) => id)]);
  };
  return (
    <>
      <div className="tree-tools">
        <button type="button" className="link quiet sm" onClick={() => openAll(rootIds)}>
          {t('toCity')}
        </button>
        <button type="button" className="link quiet sm" onClick={() => void openCities()}>
          {t('toCounty')}
        </button>
        <button type="button" className="link quiet sm" onClick={closeAll}>
          {t('collapseAll')}
        </button>
      </div>
      <TreeTable
        caption={t('tree')}
        columns={siteColumns({ t, common }, false)}
        nodes={nodes}
        nameOf={({ name }) => name}
        toggle={({ key }) => toggle(key)}
        open={({ id }) => void navigate(sitePath(`sites/${id}`))}
        isStrong={(node: TreeNode<SiteRow>) => node.hasChildren && node.row.level !== 'COUNTY'}
        foot={
          <>
            <span>
              {t('foot.tree', { shown: formatNumber(nodes.length), total: formatNumber(total ?? nodes.length) })}
            </span>
            <span className="right sm hide-phone">
              <kbd>←</kbd> <kbd>→</kbd> {t('keys.tree')} <kbd>Enter</kbd> {t('keys.enter')}
            </span>
          </>
        }
      />
    </>
  );
}

/** The current site and everything below it; children are read when a node is opened. */
export function SiteTree({ total }: { total: number | undefined }) {
  const t = useMessages(sitesMessages);
  const query = useApi(SiteTreeDocument, { parentId: null });
  return (
    <QueryState query={query} what={t('title')} lines={8}>
      {({ siteTree }) =>
        siteTree.length > 0 ? (
          <Tree roots={siteTree} total={total} />
        ) : (
          <EmptyState title={t('empty')} text={t('emptyText')} />
        )
      }
    </QueryState>
  );
}
