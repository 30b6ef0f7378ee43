import type { ApiError } from '../../api/api-error.js';
import { Note } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { weekdayOf } from './months.js';
import { calendarMessages } from './messages.js';
import type { TypedDay, TypedRows } from './rows.js';

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

function Row({ day, problem }: { day: TypedDay; problem: string | undefined }) {
  const t = useMessages(calendarMessages);
  const weekday = WEEK.find((one) => one === weekdayOf(day.date));
  return (
    <li className={problem ? 'bad' : ''}>
      <span className="muted">{t('f.line', { line: day.line })}</span>
      <span>{day.date}</span>
      <span className="muted">{weekday ? t(`week.${weekday}`) : '—'}</span>
      <span className="mk">{t(day.kind === 'OFF' ? 'mark.HOLIDAY' : 'mark.MAKEUP')}</span>
      <span>{day.name}</span>
      {problem && <b>{problem}</b>}
    </li>
  );
}

/** What was read from the pasted rows, with what is wrong at each: lines nobody understands, and refusals by number. */
export function TypedDays({ rows, error }: { rows: TypedRows; error: ApiError | null }) {
  const t = useMessages(calendarMessages);
  const words = useErrorWords();
  const { days, unreadable } = rows;
  const problems = days.map((_, index) => words.field(error, `days.${index}`));
  const order = [...days.keys()].sort((one, other) => Number(!problems[one]) - Number(!problems[other]));
  const off = days.filter(({ kind }) => kind === 'OFF').length;
  return (
    <section className="stack tight" aria-live="polite">
      <h3>{t('f.preview')}</h3>
      {error?.fields
        .filter(({ field }) => field === 'days')
        .map(({ rule }) => (
          <Note key={rule} tone="bad">
            {words.rule(rule)}
          </Note>
        ))}
      {unreadable.map((line) => (
        <Note key={line} tone="bad">
          {t('f.line', { line })}：{t('f.unreadable')}
        </Note>
      ))}
      {days.length === 0 ? (
        <p className="muted">{t('f.previewNone')}</p>
      ) : (
        <>
          <p>{t('f.previewCount', { off, makeup: days.length - off })}</p>
          <ul className="typed-days" tabIndex={0} aria-label={t('f.preview')}>
            {order.map((index) => {
              const day = days[index];
              return day && <Row key={index} day={day} problem={problems[index]} />;
            })}
          </ul>
        </>
      )}
    </section>
  );
}
