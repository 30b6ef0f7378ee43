import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { Marked } from '../../components/index.js';
import { useMessages, type Translate } from '../../i18n/catalogue.js';
import { articleMessages, type ArticleMessage } from '../articles/article.messages.js';
import { stepKey } from '../articles/steps.js';
import { waited, type InboxItem } from './queue.model.js';
import { reviewMessages } from './review.messages.js';

type QueueProps = { items: readonly InboxItem[]; selected: string | null; placeOf: (item: InboxItem) => string };

/** What waits, longest first. The site stands above every title: the costliest mistake is the wrong site. */
export function Queue({ items, selected, placeOf }: QueueProps): ReactElement {
  const t = useMessages(reviewMessages);
  const words = useMessages(articleMessages);
  return (
    <ul className="jy-queue">
      {items.map((item) => (
        <li key={`${item.subjectType}/${item.subjectId}/${item.act}`}>
          <Link to={placeOf(item)} replace {...(item.subjectId === selected ? { 'aria-current': true as const } : {})}>
            <span className="jy-queue-meta">
              <span className="jy-queue-site">{item.site.shortName}</span>
              <Waiting since={item.waitingSince} />
            </span>
            <span className="jy-queue-title">{item.title || t('untitled')}</span>
            <span className="jy-queue-meta">
              <Marked mark={item.act === 'publish' ? 'queue' : 'rev'} word={labelOf(item, words)} />
              <span>{item.columnName}</span>
              {item.marks.includes('revision') && <span>{t('queue.revision')}</span>}
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

/** What is to be done, in words: a step of an article by its name, anything else by its kind. */
function labelOf({ subjectType, act }: InboxItem, words: Translate<ArticleMessage>): string {
  return subjectType === 'Article' ? words(`step.${stepKey(act)}`) : words('work.other');
}
