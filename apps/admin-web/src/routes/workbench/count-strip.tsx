import type { WorkbenchQuery } from '@jiyue/api-client';
import { Link } from 'react-router';
import { daysBetween } from '../../i18n/format.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { useSitePath } from '../../shell/index.js';
import { articleMessages, type ArticleMessage } from '../articles/article.messages.js';
import { type CountKey, countKeys, isCountKey, listOf } from './addresses.js';
import { workbenchMessages } from './messages.js';
import type { workbench } from './messages.zh-CN.js';

type Count = WorkbenchQuery['workbench']['counts'][number];

function Oldest({ at }: { at: string | null }) {
  const t = useMessages(workbenchMessages);
  if (!at) return <small />;
  const days = daysBetween(at, new Date());
  const text = days <= 0 ? t('oldest.today') : t('oldest.days', { days });
  return <small className={days >= 3 ? 'warn' : ''}>{text}</small>;
}

type Say = Translate<keyof typeof workbench>;

function nameOf(key: CountKey, t: Say, words: Translate<ArticleMessage>): string {
  switch (key) {
    case 'returned':
    case 'drafts':
    case 'blankColumns':
    case 'lateColumns':
    case 'dueColumns':
    case 'siteDrafts':
      return t(`count.${key}`);
    default:
      return t('count.step', { step: words(`step.${key}`) });
  }
}

/** Count and age together, each leading to its list. */
export function CountStrip({ counts }: { counts: readonly Count[] }) {
  const t = useMessages(workbenchMessages);
  const words = useMessages(articleMessages);
  const sitePath = useSitePath();
  const shown = countKeys.flatMap((key) => counts.filter((count) => count.key === key));
  return (
    <section className="card" aria-label={t('counts')}>
      <ul className="counts">
        {shown.map(({ key, count, oldestAt }) =>
          isCountKey(key) ? (
            <li key={key}>
              <Link to={sitePath(listOf(key))}>
                <span>{nameOf(key, t, words)}</span>
                <b className={count === 0 ? 'zero' : ''}>{count}</b>
                <Oldest at={count > 0 ? oldestAt : null} />
              </Link>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
