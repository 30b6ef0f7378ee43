import { CalendarYearDocument, type YearFactsFragment } from '@jiyue/api-client';
import { Button, Segmented } from 'antd';
import { useApi } from '../../api/index.js';
import { GuardedDrawer, Marked, Note, PageHead, QueryState, useFilters } from '../../components/index.js';
import { formatDay, formatNumber } from '../../i18n/format.js';
import { useMessages } from '../../i18n/messages.js';
import { LoadForm } from './load-form.js';
import { calendarMessages } from './messages.js';
import { Trial } from './trial.js';
import { Legend, YearGrid } from './year-grid.js';
import './calendar.css';

function Basis({ arrangement }: { arrangement: NonNullable<YearFactsFragment['arrangement']> }) {
  const t = useMessages(calendarMessages);
  const { title, documentNo, issued, source, certainty } = arrangement;
  return (
    <p className="muted">
      {t('from')}：{title}
      {documentNo && `，${t('document', { no: documentNo })}`}
      {issued && `，${t('issued', { day: issued })}`}
      {`，${t(`certainty.${certainty}`)} `}
      {source && (
        <a href={source} target="_blank" rel="noreferrer">
          {t('source')}
        </a>
      )}
    </p>
  );
}

function Year({ year }: { year: YearFactsFragment }) {
  const t = useMessages(calendarMessages);
  return (
    <>
      {year.arrangement ? (
        <Basis arrangement={year.arrangement} />
      ) : (
        <Note tone="warn">{t('provisionalNote', { year: year.year })}</Note>
      )}
      <Legend />
      <YearGrid days={year.days} />
    </>
  );
}

function Fact({ year }: { year: YearFactsFragment | undefined }) {
  const t = useMessages(calendarMessages);
  if (!year) return null;
  return (
    <>
      <Marked mark={year.arrangement ? 'live' : 'wait'} word={t(year.arrangement ? 'published' : 'provisional')} />
      <span className="muted sm">{t('count', { count: formatNumber(year.workingDayCount) })}</span>
    </>
  );
}

function LoadDrawer({ year }: { year: YearFactsFragment }) {
  const t = useMessages(calendarMessages);
  const filters = useFilters(['load']);
  const close = (): void => filters.clear();
  return (
    <GuardedDrawer
      open={filters.get('load') === '1' && year.allowed.includes('load')}
      onClose={close}
      size={560}
      mask={false}
      destroyOnHidden
      title={t(year.arrangement ? 'f.correct' : 'f.title', { year: year.year })}
    >
      <LoadForm key={`${year.year}-${year.arrangement?.version ?? 0}`} year={year} onDone={close} onCancel={close} />
    </GuardedDrawer>
  );
}

function yearOf(text: string): number {
  return /^2[01]\d\d$/.test(text) ? Number(text) : Number(formatDay(new Date()).slice(0, 4));
}

/** 工作日历: the year with its days off and make-up workdays, and how a due day is counted from it. */
export function CalendarScreen() {
  const t = useMessages(calendarMessages);
  const filters = useFilters(['year', 'load']);
  const current = yearOf('');
  const year = yearOf(filters.get('year'));
  const query = useApi(CalendarYearDocument, { year }, { keepLast: true });
  const seen = query.data?.calendarYear;
  const years = [...new Set([current - 1, current, current + 1, year])].sort();
  return (
    <div className="page stack">
      <PageHead
        title={t('title')}
        fact={<Fact year={seen} />}
        actions={
          seen?.allowed.includes('load') && (
            <Button type={seen.arrangement ? 'default' : 'primary'} onClick={() => filters.set('load', '1')}>
              {t(seen.arrangement ? 'correct' : 'load')}
            </Button>
          )
        }
      />
      <Segmented
        aria-label={t('year')}
        value={String(year)}
        options={years.map(String)}
        onChange={(value) => filters.set('year', value)}
      />
      <QueryState query={query} what={t('title')} lines={8}>
        {({ calendarYear }) => (
          <>
            <Year year={calendarYear} />
            <LoadDrawer year={calendarYear} />
          </>
        )}
      </QueryState>
      <Trial />
    </div>
  );
}
