import { SiteCountsDocument } from '@jiyue/api-client';
import { Link } from 'react-router';
import { useApi } from '../../api/index.js';
import { SiteStateMark } from '../../components/index.js';
import { formatNumber } from '../../i18n/format.js';
import { useMessages } from '../../i18n/messages.js';
import { useSitePath } from '../../shell/index.js';
import { workbenchMessages } from './messages.js';

const states = ['LIVE', 'DRAFT', 'SUSPENDED', 'CLOSED'] as const;

/** How many sites are in which state: for those who look after sites rather than texts. */
export function SiteFigures() {
  const t = useMessages(workbenchMessages);
  const sitePath = useSitePath();
  const { data } = useApi(SiteCountsDocument, {});
  if (!data) return null;
  const counts = { LIVE: data.live, DRAFT: data.draft, SUSPENDED: data.suspended, CLOSED: data.closed };
  return (
    <section className="card" aria-label={t('figures')}>
      <ul className="counts">
        <li>
          <Link to={sitePath('sites')}>
            <span>{t('figures.all')}</span>
            <b>{formatNumber(data.all.totalCount)}</b>
          </Link>
        </li>
        {states.map((state) => (
          <li key={state}>
            <Link to={sitePath(`sites?state=${state}`)}>
              <span>
                <SiteStateMark state={state} />
              </span>
              <b className={counts[state].totalCount === 0 ? 'zero' : ''}>{formatNumber(counts[state].totalCount)}</b>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
