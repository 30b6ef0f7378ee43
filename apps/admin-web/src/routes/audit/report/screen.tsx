import { OutputReportDocument, type OutputBy, type OutputFilter, type OutputReportQuery } from '@jiyue/api-client';
import { Button, Segmented } from 'antd';
import { useApi } from '../../../api/index.js';
import { EmptyState, PageHead, QueryState, showToast, useFilters } from '../../../components/index.js';
import { formatMoment, formatNumber, momentOf } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/messages.js';
import { csvOf, download } from '../../../tables/csv.js';
import { auditMessages } from '../messages.js';
import { PeriodPicker } from '../period-picker.js';
import { momentsOf, periodOf, type Period } from '../period.js';
import { SiteFilter } from '../site-filter.js';
import { ReportCharts } from './report-charts.js';
import { chartLevel, treeOf, type OutputRow } from './report-rows.js';
import { DeskFigures } from './desk.js';
import { FigureList, type NamedFigure } from './figure-list.js';
import { ReportTable } from './report-table.js';
import './report.css';

type Report = OutputReportQuery['outputReport'];

function Figures({ report }: { report: Report }) {
  const t = useMessages(auditMessages);
  const { totals, rows } = report;
  const withOutput = rows.filter(({ published }) => published > 0).length;
  const rate = rows.length > 0 ? `${Math.round((withOutput / rows.length) * 100)}%` : '—';
  const figures: NamedFigure[] = [
    [t('n.sites'), formatNumber(totals.sites), ''],
    [t('n.published'), formatNumber(totals.published), t('n.publishedNote')],
    [t('n.submitted'), formatNumber(totals.submitted), t('n.publishedNote')],
    [t('n.withdrawn'), formatNumber(totals.withdrawn), t('n.publishedNote')],
    [t('n.overdue'), formatNumber(totals.overdueColumns), ''],
    [t('n.blank'), formatNumber(totals.blankColumns), ''],
    [t('n.rate'), rate, t('n.rateNote', { some: withOutput, all: rows.length })],
  ];
  return <FigureList figures={figures} />;
}

function useExport(): (rows: readonly OutputRow[], period: Period) => void {
  const t = useMessages(auditMessages);
  return (rows, { from, to }) => {
    const head = ['d.name', 'd.published', 'd.submitted', 'd.withdrawn', 'd.overdue', 'd.blank', 'd.last'] as const;
    const lines = rows.map((row) => [
      row.name,
      row.published,
      row.submitted,
      row.withdrawn,
      row.overdueColumns,
      row.blankColumns,
      row.lastPublishedAt && momentOf(row.lastPublishedAt),
    ]);
    download(
      `${t('report.title')}-${from}-${to}.csv`,
      csvOf(
        head.map((key) => t(key)),
        lines,
      ),
    );
    showToast(t('exported', { count: rows.length }));
  };
}

function Content({ report, by }: { report: Report; by: OutputBy }) {
  const t = useMessages(auditMessages);
  const filters = useFilters(['overdue']);
  const nodes = treeOf(report.rows);
  if (nodes.length === 0) return <EmptyState title={t('report.none')} text={t('report.noneText')} />;
  return (
    <>
      <Figures report={report} />
      <ReportCharts nodes={chartLevel(nodes)} by={t(`by.${by}`)} />
      <ReportTable
        nodes={nodes}
        isSite={by === 'SITE'}
        isOnlyOverdue={filters.get('overdue') === '1'}
        setOnlyOverdue={(isOn) => filters.set('overdue', isOn ? '1' : '')}
      />
    </>
  );
}

/** What sites or units brought out. Reading is recorded. */
function Output({ filter, period }: { filter: OutputFilter; period: Period }) {
  const t = useMessages(auditMessages);
  const query = useApi(OutputReportDocument, { filter }, { keepLast: true });
  const exportRows = useExport();
  const rows = query.data?.outputReport.rows ?? [];
  const readAt = query.dataUpdatedAt ? formatMoment(new Date(query.dataUpdatedAt)) : '';
  return (
    <>
      <div className="row wrap">
        <span className="muted sm grow">{readAt && t('report.fact', { at: readAt })}</span>
        {rows.length > 0 && <Button onClick={() => exportRows(rows, period)}>{t('export')}</Button>}
      </div>
      <QueryState query={query} what={t('report.title')} lines={8}>
        {({ outputReport }) => <Content report={outputReport} by={filter.by} />}
      </QueryState>
    </>
  );
}

const VIEWS = ['SITE', 'UNIT', 'DESK'] as const;

/** 统计报表: figures first, then charts, then the tree down to the single site, or how articles went through the desk. */
export function ReportScreen() {
  const t = useMessages(auditMessages);
  const filters = useFilters(['from', 'to', 'by', 'root']);
  const period = periodOf(filters.get('from'), filters.get('to'));
  const view = VIEWS.find((one) => one === filters.get('by')) ?? 'SITE';
  const filter = { ...momentsOf(period), rootSiteId: filters.get('root') || null };
  return (
    <div className="page stack">
      <PageHead
        title={t(view === 'DESK' ? 'by.DESK' : 'report.title')}
        fact={
          <>
            <span className="tag">{t('readonly')}</span>
            <span className="muted sm">{t('recorded')}</span>
          </>
        }
      />
      <div className="row wrap filter-row">
        <PeriodPicker
          value={period}
          onChange={(next) => filters.setAll({ from: next?.from ?? '', to: next?.to ?? '' })}
        />
        <SiteFilter value={filters.get('root')} onChange={(id) => filters.set('root', id)} />
        <Segmented
          aria-label={t('f.by')}
          value={view}
          options={VIEWS.map((value) => ({ value, label: t(`by.${value}`) }))}
          onChange={(value) => filters.set('by', value)}
        />
      </div>
      {view === 'DESK' ? <DeskFigures filter={filter} /> : <Output filter={{ ...filter, by: view }} period={period} />}
    </div>
  );
}
