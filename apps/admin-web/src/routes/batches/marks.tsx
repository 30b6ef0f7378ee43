import type { CompoundItemState, CompoundState } from '@jiyue/api-client';
import { Progress } from 'antd';
import { Marked } from '../../components/index.js';
import { formatNumber } from '../../i18n/format.js';
import { i18n } from '../../i18n/i18n.js';
import { useMessages } from '../../i18n/messages.js';
import { type Batch, percentOf, settledOf } from './batch.js';
import { batchMessages } from './messages.js';

const states = { WORKING: 'wait', FINISHED: 'live', CANCELLED: 'off' } as const;
const itemStates = { PENDING: 'wait', DONE: 'live', REFUSED: 'back', SKIPPED: 'arc' } as const;

/** What the batch does, in the language of the screen. */
export function labelOf({ label }: Pick<Batch, 'label'>): string {
  return i18n.language === 'en' ? label.en : label.zh;
}

export function BatchMark({ state }: { state: CompoundState }) {
  const t = useMessages(batchMessages);
  return <Marked mark={states[state]} word={t(`state.${state}`)} />;
}

/** Result of an item; what waits in a batch that has ended was left undone. */
export function ItemMark({ state, isOver }: { state: CompoundItemState; isOver: boolean }) {
  const t = useMessages(batchMessages);
  const isLeft = state === 'PENDING' && isOver;
  return <Marked mark={isLeft ? 'off' : itemStates[state]} word={t(isLeft ? 'item.left' : `item.${state}`)} />;
}

/** Bar and numbers. */
export function BatchProgress({ batch }: { batch: Batch }) {
  const t = useMessages(batchMessages);
  const { total, refused } = batch;
  return (
    <div style={{ minWidth: 120 }}>
      <Progress
        aria-label={t('progressLabel')}
        percent={percentOf(batch)}
        size="small"
        showInfo={false}
        status={batch.state === 'WORKING' ? 'active' : 'normal'}
      />
      <span className="sm muted">
        {t('progress', { settled: formatNumber(settledOf(batch)), total: formatNumber(total) })}
        {refused > 0 && <>，{t('refusedCount', { count: formatNumber(refused) })}</>}
      </span>
    </div>
  );
}
