import type { WorkbenchQuery } from '@jiyue/api-client';
import { Link } from 'react-router';
import { daysBetween } from '../../i18n/format.js';
import { useMessages } from '../../i18n/messages.js';
import { useSitePath } from '../../shell/index.js';
import { countKeys, isCountKey, listOf } from './addresses.js';
import { workbenchMessages } from './messages.js';

type Count = WorkbenchQuery['workbench']['counts'][number];

function Oldest({ at }: { at: string | null }) {
  const t = useMessages(workbenchMessages);
  if (!at) return <small />;
  const days = daysBetween(at, new Date());
  const text = days <= 0 ? t('oldest.today') : t('oldest.days', { days });
  return <small className={days >= 3 ? 'warn' : ''}>{text}</small>;
}

/** Count and age together, each leading to its list. */
export function CountStrip({ counts }: { counts: readonly Count[] }) {
  const t = useMessages(workbenchMessages);
  const sitePath = useSitePath();
  const shown = countKeys.flatMap((key) => counts.filter((count) => count.key === key));
  return (
    <section className="card" aria-label={t('counts')}>
      <ul className="counts">
        {shown.map(({ key, count, oldestAt }) =>
          isCountKey(key) ? (
            <li key={key}>
              <Link to={sitePath(listOf(key))}>
                <span>{t(`count.${key}`)}</span>
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
