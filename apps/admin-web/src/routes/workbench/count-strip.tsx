import type { WorkbenchQuery } from '@jiyue/api-client';
import { Link } from 'react-router';
import { daysBetween } from '../../i18n/format.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { actNamed, useSitePath } from '../../shell/index.js';
import { countKeys, isCountKey, listOf } from './addresses.js';
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

function nameOf(key: string, t: Say): string {
  switch (key) {
    case 'returned':
    case 'drafts':
    case 'blankColumns':
    case 'lateColumns':
    case 'dueColumns':
    case 'siteDrafts':
    case 'siteAddress':
      return t(`count.${key}`);
    default:
      return t('count.step', { step: actNamed(key) ?? t('count.other') });
  }
}

/** How long a column has been on the list says nothing: its clock stands in its row. */
const isOfColumns = (key: string): boolean => ['blankColumns', 'lateColumns', 'dueColumns'].includes(key);

/** Count and age together, each leading to its list. */
export function CountStrip({ counts }: { counts: readonly Count[] }) {
  const t = useMessages(workbenchMessages);
  const sitePath = useSitePath();
  const known = countKeys.flatMap((key) => counts.filter((count) => count.key === key));
  const shown = [...known, ...counts.filter(({ key }) => !isCountKey(key))];
  return (
    <section className="card" aria-label={t('counts')}>
      <ul className="counts">
        {shown.map(({ key, count, oldestAt }) => (
          <li key={key}>
            <Link to={sitePath(listOf(key))}>
              <span>{nameOf(key, t)}</span>
              <b className={count === 0 ? 'zero' : ''}>{count}</b>
              <Oldest at={count > 0 && !isOfColumns(key) ? oldestAt : null} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
