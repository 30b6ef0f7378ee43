import type { ExplainDeadlineQuery } from '@jiyue/api-client';
import { useMessages, type Translate } from '../i18n/messages.js';
import { dayStripMessages, type DayStripKey } from './day-strip.messages.js';
import './day-strip.css';

export type StripDay = ExplainDeadlineQuery['explainDeadline']['explanation'][number];

type T = Translate<DayStripKey>;

const looks: Readonly<Record<StripDay['verdict'], string>> = {
  START: '',
  COUNTED: '',
  SKIPPED: 'off',
  PAUSED: 'off',
  DUE: 'end',
};

function figureOf({ verdict }: StripDay, nr: number, t: T): string {
  if (verdict === 'START') return t('START');
  if (verdict === 'SKIPPED') return t('off');
  return verdict === 'PAUSED' ? t('pause') : String(nr);
}

function noteOf({ verdict, why, name }: StripDay, t: T): string {
  if (verdict === 'DUE') return t('DUE');
  if (why === 'MAKEUP') return t('MAKEUP');
  return verdict === 'SKIPPED' ? (name ?? '') : '';
}

function Day({ day, nr, isFirst, t }: { day: StripDay; nr: number; isFirst: boolean; t: T }) {
  const { date, verdict, why } = day;
  const short = isFirst || date.endsWith('-01') ? date.slice(5) : date.slice(8);
  const what = t(`what.${verdict}`, { nr, why: t(`why.${why}`) });
  const look = `${looks[verdict]}${why === 'MAKEUP' && verdict === 'COUNTED' ? 'makeup' : ''}`;
  return (
    <li className={look}>
      <span className="vh">{t('said', { date, what })}</span>
      <span aria-hidden="true">{short}</span>
      <b aria-hidden="true">{figureOf(day, nr, t)}</b>
      <small aria-hidden="true">{noteOf(day, t)}</small>
    </li>
  );
}

/** How a due day was counted: each day with its number, or the word for why it does not count. */
export function DayStrip({ days }: { days: readonly StripDay[] }) {
  const t = useMessages(dayStripMessages);
  const counted = days.map(({ verdict }) => verdict === 'COUNTED' || verdict === 'DUE');
  return (
    <ol className="day-strip" aria-label={t('label')}>
      {days.map((day, index) => (
        <Day
          key={day.date}
          day={day}
          nr={counted.slice(0, index + 1).filter(Boolean).length}
          isFirst={index === 0}
          t={t}
        />
      ))}
    </ol>
  );
}
