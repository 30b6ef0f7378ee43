import type { WorkbenchQuery } from '@jiyue/api-client';
import { BarChart } from '../../components/bar-chart.js';
import { EmptyState } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { workbenchMessages } from './messages.js';

type Output = NonNullable<WorkbenchQuery['workbench']['monthOutput']>[number];

/** Articles published this month, by unit; nothing for those who work on no text. */
export function MonthOutput({ rows }: { rows: readonly Output[] | null }) {
  const t = useMessages(workbenchMessages);
  if (!rows) return null;
  const words = rows.map(({ unitName, count }) => `${unitName} ${count}`).join('，');
  return (
    <section className="card">
      <header>
        <h2>{t('output')}</h2>
        <span className="right sm muted">{t('output.unit')}</span>
      </header>
      {rows.length === 0 ? (
        <EmptyState title={t('output.none')} />
      ) : (
        <div className="bd">
          <BarChart
            alt={t('output.alt', { rows: words })}
            bars={rows
              .slice(0, 10)
              .map(({ unitName, count }, at) => ({ key: `${at}-${unitName}`, label: unitName, first: count }))}
          />
        </div>
      )}
    </section>
  );
}
