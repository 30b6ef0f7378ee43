import { flatten, TreeTable, useOpenNodes, type TableColumn, type TreeNode } from '../../../components/index.js';
import { formatMoment, formatNumber } from '../../../i18n/format.js';
import { useMessages, type Translate } from '../../../i18n/messages.js';
import { useSite } from '../../../shell/index.js';
import { auditMessages, type AuditKey } from '../messages.js';
import { onlyOverdue, type ReportNode } from './report-rows.js';

type FigureKey = 'published' | 'submitted' | 'withdrawn' | 'overdueColumns' | 'blankColumns';

function Red({ count }: { count: number }) {
  return count > 0 ? <b className="bad">{formatNumber(count)}</b> : <>0</>;
}

function columnsOf(t: Translate<AuditKey>, isSite: boolean): TableColumn<ReportNode>[] {
  const figure = (key: FigureKey, head: AuditKey): TableColumn<ReportNode> => ({
    key,
    head: t(head),
    align: 'num',
    card: 'hide',
    cell: ({ sum }) => formatNumber(sum[key]),
  });
  return [
    {
      key: 'name',
      head: t(isSite ? 'd.name' : 'd.nameUnit'),
      wide: true,
      card: 'title',
      cell: ({ own, isOwn }) => <span className={isOwn ? 'muted' : 'ti'}>{isOwn ? t('d.own') : own.name}</span>,
    },
    { ...figure('published', 'd.published'), card: 'side' },
    figure('submitted', 'd.submitted'),
    { ...figure('withdrawn', 'd.withdrawn'), fold: 'opt2' },
    {
      ...figure('overdueColumns', 'd.overdue'),
      card: 'line',
      labelled: true,
      cell: ({ sum }) => <Red count={sum.overdueColumns} />,
    },
    {
      ...figure('blankColumns', 'd.blank'),
      card: 'line',
      labelled: true,
      cell: ({ sum }) => <Red count={sum.blankColumns} />,
    },
    {
      key: 'last',
      head: t('d.last'),
      labelled: true,
      card: 'line',
      fold: 'opt2',
      cell: ({ sum: { lastPublishedAt } }) => (
        <span className="muted">{lastPublishedAt ? formatMoment(lastPublishedAt) : '—'}</span>
      ),
    },
  ];
}

function allKeys(nodes: readonly ReportNode[]): string[] {
  return nodes.flatMap(({ key, children }) => (children.length > 0 ? [key, ...allKeys(children)] : []));
}

/** The report level by level; a row shows the sum of its subtree, open or closed. */
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
    nodes.length === 1 ? nodes.map(({ key }) => key) : [],
  );
  const roots = isOnlyOverdue ? onlyOverdue(nodes) : nodes;
  const rows: TreeNode<ReportNode>[] = flatten({
    roots,
    open,
    keyOf: ({ key }) => key,
    hasChildren: ({ children }) => children.length > 0,
    childrenOf: ({ children }) => children,
  });
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
        columns={columnsOf(t, isSite)}
        nodes={rows}
        nameOf={({ own, isOwn }) => (isOwn ? `${own.name} ${t('d.own')}` : own.name)}
        toggle={({ key }) => toggle(key)}
        isStrong={({ hasChildren, depth }) => hasChildren && depth < 2}
      />
    </section>
  );
}
