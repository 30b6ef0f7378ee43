import { flatten, TreeTable, useOpenNodes, type TableColumn, type TreeNode } from '../../../components/index.js';
import { formatMoment, formatNumber } from '../../../i18n/format.js';
import { useMessages, type Translate } from '../../../i18n/messages.js';
import { useSite } from '../../../shell/index.js';
import { auditMessages, type AuditKey } from '../messages.js';
import { onlyOverdue, shown, type OutputRow, type ReportNode } from './report-rows.js';

type FigureKey = 'published' | 'submitted' | 'withdrawn' | 'overdueColumns';

function Overdue({ count }: { count: number }) {
  return count > 0 ? <b className="bad">{formatNumber(count)}</b> : <>0</>;
}

function columnsOf(
  t: Translate<AuditKey>,
  isSite: boolean,
  rowOf: (node: ReportNode) => OutputRow,
): TableColumn<ReportNode>[] {
  const figure = (key: FigureKey, head: AuditKey): TableColumn<ReportNode> => ({
    key,
    head: t(head),
    align: 'num',
    card: 'hide',
    cell: (node) => formatNumber(rowOf(node)[key]),
  });
  return [
    {
      key: 'name',
      head: t(isSite ? 'd.name' : 'd.nameUnit'),
      wide: true,
      card: 'title',
      cell: ({ own }) => <span className="ti">{own.name}</span>,
    },
    { ...figure('published', 'd.published'), card: 'side' },
    figure('submitted', 'd.submitted'),
    { ...figure('withdrawn', 'd.withdrawn'), fold: 'opt2' },
    {
      ...figure('overdueColumns', 'd.overdue'),
      card: 'line',
      labelled: true,
      cell: (node) => <Overdue count={rowOf(node).overdueColumns} />,
    },
    {
      key: 'last',
      head: t('d.last'),
      labelled: true,
      card: 'line',
      fold: 'opt2',
      cell: (node) => {
        const { lastPublishedAt } = rowOf(node);
        return <span className="muted">{lastPublishedAt ? formatMoment(lastPublishedAt) : '—'}</span>;
      },
    },
  ];
}

function allKeys(nodes: readonly ReportNode[]): string[] {
  return nodes.flatMap(({ own, children }) => (children.length > 0 ? [own.id, ...allKeys(children)] : []));
}

/** The report level by level; a closed row shows the sum of its subtree. */
export function ReportTable({
  nodes,
  isSite,
  isOnlyOverdue,
  setOnlyOverdue,
}: {
  nodes: readonly ReportNode[];
  isSite: boolean;
  isOnlyOverdue: boolean;
  setOnlyOverdue: (isOn: boolean) => void;
}) {
  const t = useMessages(auditMessages);
  const { open, toggle, openAll, closeAll } = useOpenNodes(
    `jiyue.report.open.${useSite().id}`,
    nodes.length === 1 ? nodes.map(({ own }) => own.id) : [],
  );
  const roots = isOnlyOverdue ? onlyOverdue(nodes) : nodes;
  const rows: TreeNode<ReportNode>[] = flatten({
    roots,
    open,
    keyOf: ({ own }) => own.id,
    hasChildren: ({ children }) => children.length > 0,
    childrenOf: ({ children }) => children,
  });
  const rowOf = (node: ReportNode): OutputRow => shown(node, open.has(node.own.id) && node.children.length > 0);
  return (
    <section className="card">
      <header>
        <h2>{t('detail')}</h2>
        <span className="muted sm">{t('detailNote')}</span>
        <span className="right">
          <button
            type="button"
            className={isOnlyOverdue ? 'link b' : 'link'}
            aria-pressed={isOnlyOverdue}
            onClick={() => setOnlyOverdue(!isOnlyOverdue)}
          >
            {t('onlyOverdue')}
          </button>
          <button type="button" className="link quiet" onClick={() => openAll(allKeys(roots))}>
            {t('expand')}
          </button>
          <button type="button" className="link quiet" onClick={closeAll}>
            {t('collapse')}
          </button>
        </span>
      </header>
      <TreeTable
        caption={t('detail')}
        columns={columnsOf(t, isSite, rowOf)}
        nodes={rows}
        nameOf={({ own }) => own.name}
        toggle={({ key }) => toggle(key)}
        isStrong={({ hasChildren, depth }) => hasChildren && depth < 2}
      />
    </section>
  );
}
