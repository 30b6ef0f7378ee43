import { BarChart, EmptyState } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { auditMessages } from '../messages.js';
import type { ReportNode } from './report-rows.js';

type Figure = 'published' | 'overdueColumns';

function barsOf(nodes: readonly ReportNode[], figure: Figure, most: number) {
  return nodes
    .map(({ sum }) => ({ key: sum.id, label: sum.name, first: sum[figure] }))
    .filter(({ first }) => first > 0)
    .sort((one, other) => other.first - one.first)
    .slice(0, most);
}

function words(bars: readonly { label: string; first: number }[]): string {
  return bars.map(({ label, first }) => `${label} ${first}`).join('，');
}

/** Output and overdue columns of one level, as bars with their numbers. */
export function ReportCharts({ nodes, by }: { nodes: readonly ReportNode[]; by: string }) {
  const t = useMessages(auditMessages);
  const published = barsOf(nodes, 'published', 12);
  const overdue = barsOf(nodes, 'overdueColumns', 8);
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
