import { formatDay } from '../../i18n/format.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { calendarMessages, type CalendarKey } from './messages.js';
import { monthsOf, spansOf, weeksOf, type CalendarDay, type NamedSpan } from './months.js';

type T = Translate<CalendarKey>;

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

function wordOf(day: CalendarDay, t: T): string {
  return t(`day.${day.why}`, { name: day.name ?? '' });
}

function Cell({ day, today, t }: { day: CalendarDay | null; today: string; t: T }) {
  if (!day) return <td aria-hidden="true" />;
  const isToday = day.date === today;
  const isMarked = day.why === 'HOLIDAY' || day.why === 'MAKEUP';
  return (
    <td
      className={`day ${day.why.toLowerCase()}${isToday ? ' today' : ''}`}
      title={wordOf(day, t)}
      {...(isToday ? { 'aria-current': 'date' as const } : {})}
    >
      <span>{Number(day.date.slice(8))}</span>
      {isMarked && <small aria-hidden="true">{t(`mark.${day.why === 'HOLIDAY' ? 'HOLIDAY' : 'MAKEUP'}`)}</small>}
      <span className="vh">{isToday ? `${wordOf(day, t)}，${t('today')}` : wordOf(day, t)}</span>
    </td>
  );
}

function spanWords({ from, to }: NamedSpan): string {
  const [first, last] = [Number(from.slice(8)), Number(to.slice(8))];
  return first === last ? `${first}` : `${first}–${last}`;
}

function Month({ number, days, today }: { number: number; days: readonly CalendarDay[]; today: string }) {
  const t = useMessages(calendarMessages);
  const spans = spansOf(days);
  return (
    <section className="card month">
      <table>
        <caption>{t('month', { month: number })}</caption>
        <thead>
          <tr>
            {WEEK.map((weekday) => (
              <th key={weekday} scope="col">
                {t(`week.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week, index) => (
            <tr key={index}>
              {week.map((day, place) => (
                <Cell key={day?.date ?? place} day={day} today={today} t={t} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {spans.length > 0 && (
        <ul className="sm muted">
          {spans.map((span) => (
            <li key={span.from}>
              <span className="mk">{t(`mark.${span.why === 'HOLIDAY' ? 'HOLIDAY' : 'MAKEUP'}`)}</span>{' '}
              {t('holidays', { days: spanWords(span), name: span.name })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Twelve months; days off and make-up workdays bear a word, colour only underlines it. */
export function YearGrid({ days }: { days: readonly CalendarDay[] }) {
  const today = formatDay(new Date());
  return (
    <div className="months">
      {monthsOf(days).map((month, index) => (
        <Month key={index} number={index + 1} days={month} today={today} />
      ))}
    </div>
  );
}

/** What the marks mean. */
export function Legend() {
  const t = useMessages(calendarMessages);
  return (
    <ul className="legend sm muted" aria-hidden="true">
      <li>
        <i className="day holiday">{t('mark.HOLIDAY')}</i>
        {t('legend.HOLIDAY')}
      </li>
      <li>
        <i className="day makeup">{t('mark.MAKEUP')}</i>
        {t('legend.MAKEUP')}
      </li>
      <li>
        <i className="day weekend">6</i>
        {t('legend.WEEKEND')}
      </li>
      <li>
        <i className="day today">1</i>
        {t('legend.TODAY')}
      </li>
    </ul>
  );
}
