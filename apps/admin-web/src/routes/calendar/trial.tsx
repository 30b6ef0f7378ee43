import { ClockRulesDocument, ExplainDeadlineDocument, type ClockRulesQuery } from '@jiyue/api-client';
import { Input, Select } from 'antd';
import { useApi } from '../../api/index.js';
import { DayStrip, Note, QueryState, useFilters } from '../../components/index.js';
import { formatDay } from '../../i18n/format.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { calendarMessages, type CalendarKey } from './messages.js';

type Rule = ClockRulesQuery['clockRules'][number];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function lengthOf({ unit, amount }: Rule, t: Translate<CalendarKey>): string {
  return t(`unit.${unit}`, { amount });
}

function Answer({ start, rule }: { start: string; rule: Rule }) {
  const t = useMessages(calendarMessages);
  const query = useApi(ExplainDeadlineDocument, { start, rule: rule.key }, { keepLast: true });
  return (
    <QueryState query={query} what={t('try.title')} lines={2}>
      {({ explainDeadline: { due, isProvisional, explanation } }) => {
        const skipped = explanation.filter(({ verdict }) => verdict === 'SKIPPED').length;
        return (
          <div className="stack tight" aria-live="polite">
            <p>
              {t('try.sentence', { start, rule: `${rule.name} ${lengthOf(rule, t)}`, day: due ?? '—' })}
              {skipped > 0 && <span className="muted">，{t('try.skipped', { count: skipped })}</span>}
            </p>
            {isProvisional && <Note tone="warn">{t('try.provisional')}</Note>}
            <DayStrip days={explanation} />
            <p className="muted sm">
              {t('try.basis', { source: rule.source })}，{t(`certainty.${rule.certainty}`)}
            </p>
          </div>
        );
      }}
    </QueryState>
  );
}

function Form({ rules }: { rules: readonly Rule[] }) {
  const t = useMessages(calendarMessages);
  const filters = useFilters(['start', 'rule']);
  const start = filters.get('start') || formatDay(new Date());
  const rule = rules.find(({ key }) => key === filters.get('rule')) ?? rules[0];
  return (
    <div className="bd stack">
      <div className="trial-form">
        <label>
          <span>{t('try.start')}</span>
          <Input type="date" value={start} onChange={({ target }) => filters.set('start', target.value)} />
        </label>
        <label>
          <span>{t('try.rule')}</span>
          <Select
            aria-label={t('try.rule')}
            style={{ minWidth: 260 }}
            value={rule?.key ?? ''}
            options={rules.map((one) => ({ value: one.key, label: `${one.name} ${lengthOf(one, t)}` }))}
            onChange={(key) => filters.set('rule', key)}
          />
        </label>
      </div>
      {rule && DAY.test(start) ? <Answer start={start} rule={rule} /> : <p className="muted">{t('try.none')}</p>}
    </div>
  );
}

/** 到期日试算: how a due day is counted, day by day. */
export function Trial() {
  const t = useMessages(calendarMessages);
  const query = useApi(ClockRulesDocument, {});
  return (
    <section className="card">
      <header>
        <h2>{t('try.title')}</h2>
        <span className="muted sm">{t('try.note')}</span>
      </header>
      <QueryState query={query} what={t('try.title')} lines={2}>
        {({ clockRules }) => <Form rules={clockRules} />}
      </QueryState>
    </section>
  );
}
