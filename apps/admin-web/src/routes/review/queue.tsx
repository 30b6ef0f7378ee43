import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { Marked } from '../../components/index.js';
import { useMessages } from '../../i18n/catalogue.js';
import { articleMessages } from '../articles/article.messages.js';
import { stepKey } from '../articles/steps.js';
import { waited, type InboxItem } from './queue.model.js';
import { reviewMessages } from './review.messages.js';

type QueueProps = { items: readonly InboxItem[]; selected: string | null; placeOf: (id: string) => string };

/** What waits, longest first. The site stands above every title: the costliest mistake is the wrong site. */
export function Queue({ items, selected, placeOf }: QueueProps): ReactElement {
  const t = useMessages(reviewMessages);
  const words = useMessages(articleMessages);
  return (
    <ul className="jy-queue">
      {items.map((item) => (
        <li key={item.article.id}>
          <Link
            to={placeOf(item.article.id)}
            replace
            {...(item.article.id === selected ? { 'aria-current': true as const } : {})}
          >
            <span className="jy-queue-meta">
              <span className="jy-queue-site">{item.site.shortName}</span>
              <Waiting since={item.waitingSince} />
            </span>
            <span className="jy-queue-title">{item.article.title || t('untitled')}</span>
            <span className="jy-queue-meta">
              <Marked mark={item.act === 'publish' ? 'queue' : 'rev'} word={words(`step.${stepKey(item.act)}`)} />
              <span>{item.article.column.name}</span>
              {item.article.isLive && <span>{t('queue.revision')}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Waiting({ since }: { since: string }): ReactElement {
  const t = useMessages(reviewMessages);
  const [now] = useState(() => Date.now());
  const { unit, count, isLong } = waited(since, now);
  const time = unit === 'now' ? t('queue.now') : t('queue.waited', { time: t(`queue.${unit}`, { count }) });
  return <span className={isLong ? 'due soon' : 'due'}>{time}</span>;
}
