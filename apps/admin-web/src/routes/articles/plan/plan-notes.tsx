import type { ArticleForEditingQuery } from '@jiyue/api-client';
import { Button } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import { Note } from '../../../components/index.js';
import { useMessages, type Translate } from '../../../i18n/catalogue.js';
import { formatMoment } from '../../../i18n/format.js';
import { leftUntil } from './plan.js';
import { planMessages, type PlanMessage } from './plan.messages.js';

type Planned = Pick<ArticleForEditingQuery['article'], 'plans' | 'lapse' | 'allowed'>;
type PlanNotesProps = { article: Planned; onKeep?: (() => void) | undefined };

const LAPSES = ['blocked', 'files', 'right', 'step', 'text', 'state'] as const;

/** What is ordered for a time, with what remains until then; or why it was not done. */
export function PlanNotes({ article, onKeep }: PlanNotesProps): ReactElement {
  const t = useMessages(planMessages);
  const lapse = LAPSES.find((one) => one === article.lapse) ?? 'other';
  return (
    <>
      {article.plans.map((plan) => (
        <Plan key={plan.act} plan={plan} onKeep={article.allowed.includes('scheduleWithdrawal') ? onKeep : undefined} />
      ))}
      {article.lapse && (
        <Note tone="bad" role="status">
          <b>{t('lapse.title')}</b>
          <div>{t(`lapse.${lapse}`)}</div>
        </Note>
      )}
    </>
  );
}

function Plan({ plan, onKeep }: { plan: Planned['plans'][number]; onKeep?: (() => void) | undefined }): ReactElement {
  const t = useMessages(planMessages);
  const now = useNow();
  const act = plan.act === 'withdraw' ? 'withdraw' : 'publish';
  const words = { at: formatMoment(plan.at), by: plan.by.name, left: leftWords(t, plan.at, now) };
  const keep = act === 'withdraw' && onKeep && (
    <Button size="small" onClick={onKeep}>
      {t('keep.withdraw')}
    </Button>
  );
  return (
    <Note actions={keep}>
      {t(`note.${act}`, words)}
      {plan.kind === 'notice' || plan.kind === 'redirect' ? t(`note.end.${plan.kind}`) : ''}
    </Note>
  );
}

/** 还有 2 小时 5 分. */
export function leftWords(t: Translate<PlanMessage>, at: string, now: number): string {
  const { unit, ...numbers } = leftUntil(at, now);
  return t(`left.${unit}`, numbers);
}

/** The time, looked at once a second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
