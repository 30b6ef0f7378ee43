import type { ColumnFreshness } from '@jiyue/api-client';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { Clock } from './clock.js';

/** Columns are announced from this many days before their last day, as the server announces them. */
const WARN_DAYS = 5;

export type ColumnClockProps = { column: { freshness: ColumnFreshness | null; daysLeft: number | null } };

/** How a column stands, as the server says it: 空白, 超期 3 天, 剩 2 天. */
export function ColumnClock({ column: { freshness, daysLeft } }: ColumnClockProps) {
  const t = useMessages(commonMessages);
  if (freshness === 'BLANK') return <span className="due late">{t('clock.blank')}</span>;
  return <Clock daysLeft={daysLeft} warnDays={WARN_DAYS} />;
}
