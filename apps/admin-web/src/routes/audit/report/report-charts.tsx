import { BarChart, EmptyState } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { auditMessages } from '../messages.js';
import type { OutputRow, ReportNode } from './report-rows.js';

type Bars = readonly { key: string; label: string; first: number; second?: number }[];

function barsOf(nodes: readonly ReportNode[], figures: (sum: OutputRow) => [number, number?], most: number): Bars {
  return nodes
    .map(({ key, sum }) => {
      const [first, second] = figures(sum);
      return { key, label: sum.name, first, ...(second === undefined ? {} : { second }), all: first + (second ?? 0) };
    })
    .filter(({ all }) => all > 0)
    .sort((one, other) => other.all - one.all)
    .slice(0, most);
}

function words(bars: Bars): string {
  return bars
    .map(({ label, first, second }) => `${label} ${second === undefined ? first : `${first} + ${second}`}`)
    .join('，');
}

/** Output and overdue columns of one level, as bars with their numbers. */
export function ReportCharts({ nodes, by }: { nodes: readonly ReportNode[]; by: string }) {
  const t = useMessages(auditMessages);
  const published = barsOf(nodes, ({ published: count }) => [count], 12);
  const overdue = barsOf(nodes, ({ overdueColumns, blankColumns }) => [overdueColumns, blankColumns], 8);
  return (
    <div className="cols">
      <section className="card">
        <header>
          <h2>{t('chart')}</h2>
        </header>
        <div className="bd">
          <BarChart bars={published} alt={t('chart.alt', { by, rows: words(published) })} />
        </div>
      </section>
      <div className="stack">
        <section className="card">
          <header>
            <h2>{t('overdueChart')}</h2>
          </header>
          {overdue.length === 0 ? (
            <EmptyState title={t('overdueNone')} />
          ) : (
            <div className="bd">
              <BarChart look="late" bars={overdue} alt={t('overdueAlt', { by, rows: words(overdue) })} />
            </div>
          )}
        </section>
        <section className="card">
          <header>
            <h2>{t('rule')}</h2>
          </header>
          <p className="bd muted sm">{t('ruleText')}</p>
        </section>
      </div>
    </div>
  );
}
