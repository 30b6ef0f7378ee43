import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { Marked } from '../../components/index.js';
import { useMessages } from '../../i18n/catalogue.js';
import { formatMoment } from '../../i18n/format.js';
import { actOf } from '../../shell/index.js';
import { timeLeft, waited, type InboxItem } from './queue.model.js';
import { reviewMessages } from './review.messages.js';

type QueueProps = { items: readonly InboxItem[]; selected: string | null; placeOf: (item: InboxItem) => string };

/** What waits, longest first. The site stands above every title: the costliest mistake is the wrong site. */
export function Queue({ items, selected, placeOf }: QueueProps): ReactElement {
  const t = useMessages(reviewMessages);
  return (
    <ul className="jy-queue">
      {items.map((item) => (
        <li key={`${item.subjectType}/${item.subjectId}/${item.act}`}>
          <Link to={placeOf(item)} replace {...(item.subjectId === selected ? { 'aria-current': true as const } : {})}>
            <span className="jy-queue-meta">
              <span className="jy-queue-site">{item.site.shortName}</span>
              {item.dueAt ? <Due at={item.dueAt} /> : <Waiting since={item.waitingSince} />}
            </span>
            <span className="jy-queue-title">{item.title || t('untitled')}</span>
            <span className="jy-queue-meta">
              <Marked mark={item.act === 'publish' ? 'queue' : 'rev'} word={actOf(item) ?? t('work.other')} />
              <span>{item.columnName}</span>
              <Tags item={item} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What is particular about it: whose it is, that it is public already, that something of it is. */
function Tags({ item: { marks, behalfOf } }: { item: InboxItem }): ReactElement {
  const t = useMessages(reviewMessages);
  return (
    <>
      {behalfOf && <span className="tag">{t('queue.behalf', { name: behalfOf })}</span>}
      {marks.includes('urgent') && <span className="tag bad">{t('queue.urgent')}</span>}
      {marks.includes('forwarded') && <span className="tag">{t('queue.forwarded')}</span>}
      {marks.includes('revision') && <span>{t('queue.revision')}</span>}
    </>
  );
}

function Due({ at }: { at: string }): ReactElement {
  const t = useMessages(reviewMessages);
  const [now] = useState(() => Date.now());
  const { unit, count, isLate, isSoon } = timeLeft(at, now);
  const time = unit === 'now' ? t('queue.minutes', { count: 1 }) : t(`queue.${unit}`, { count });
  return (
    <span className={lookOf(isLate, isSoon)} title={formatMoment(at)}>
      {t(isLate ? 'queue.late' : 'queue.left', { time })}
    </span>
  );
}

function lookOf(isLate: boolean, isSoon: boolean): string {
  if (isLate) return 'due late';
  return isSoon ? 'due soon' : 'due';
}

function Waiting({ since }: { since: string }): ReactElement {
  const t = useMessages(reviewMessages);
  const [now] = useState(() => Date.now());
  const { unit, count, isLong } = waited(since, now);
  const time = unit === 'now' ? t('queue.now') : t('queue.waited', { time: t(`queue.${unit}`, { count }) });
  return <span className={isLong ? 'due soon' : 'due'}>{time}</span>;
}
