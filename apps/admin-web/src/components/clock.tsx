import { commonMessages, useMessages } from '../i18n/messages.js';

export type ClockProps = {
  /** Calendar days left; negative when late; null when nothing is measured. */
  daysLeft: number | null;
  /** From how many days on it counts as soon. */
  warnDays?: number;
};

/** What remains, as word and shape: 剩 6 天, 剩 2 天 (triangle), 超期 3 天 (square). */
export function Clock({ daysLeft, warnDays = 7 }: ClockProps) {
  const t = useMessages(commonMessages);
  if (daysLeft === null) return <span className="due none">{t('clock.none')}</span>;
  if (daysLeft < 0) return <span className="due late">{t('clock.late', { days: -daysLeft })}</span>;
  const look = daysLeft <= warnDays ? 'due soon' : 'due';
  return <span className={look}>{daysLeft === 0 ? t('clock.today') : t('clock.left', { days: daysLeft })}</span>;
}
