import type { SiteRowFragment } from '@jiyue/api-client';
import { Link } from 'react-router';
import { SiteStateMark, type TableColumn } from '../../../components/index.js';
import { formatDay } from '../../../i18n/format.js';
import type { commonMessages, Translate } from '../../../i18n/messages.js';
import { siteKindWords } from '../../../i18n/site-kind.js';
import type { SitesKey } from '../messages.js';

export type SiteRow = SiteRowFragment;
type CommonKey = keyof (typeof commonMessages)['texts']['en'];
export type Words = { t: Translate<SitesKey>; common: Translate<CommonKey> };

function Acts({ site, t }: { site: SiteRow; t: Words['t'] }) {
  return (
    <span className="acts">
      {site.state === 'DRAFT' && site.allowed.includes('change') ? (
        <Link className="link" to={`/s/${site.id}/opening`}>
          {t('resume')}
        </Link>
      ) : (
        <Link className="link quiet" to={`/s/${site.id}/`}>
          {t('enter')}
        </Link>
      )}
      {site.allowed.includes('change') && (
        <Link className="link quiet" to={`../sites/${site.id}?edit=1`}>
          {t('change')}
        </Link>
      )}
      {site.state === 'LIVE' && (
        <a className="link quiet" href={site.portalUrl} target="_blank" rel="noopener">
          {t('visit')}
        </a>
      )}
    </span>
  );
}

/** Columns of the site list; `isFlat` adds the place above, since a flat list has no tree to show it. */
export function siteColumns({ t, common }: Words, isFlat: boolean): TableColumn<SiteRow>[] {
  return [
    {
      key: 'site',
      head: t('col.site'),
      wide: true,
      card: 'title',
      cell: (site) => (
        <>
          <Link className="ti" to={`../sites/${site.id}`}>
            {site.name}
          </Link>
          {isFlat && site.trail.length > 1 && <span className="sub">{site.trail.slice(0, -1).join(' / ')}</span>}
        </>
      ),
    },
    {
      key: 'code',
      head: t('col.code'),
      fold: 'opt',
      card: 'hide',
      cell: ({ code }) => <span className="mono muted">{code}</span>,
    },
    {
      key: 'kind',
      head: t('col.kind'),
      fold: 'opt',
      card: 'hide',
      cell: ({ level, kind }) => <span className="muted">{siteKindWords(common, { level, kind })}</span>,
    },
    { key: 'state', head: common('state'), card: 'side', cell: ({ state }) => <SiteStateMark state={state} /> },
    {
      key: 'host',
      head: t('col.host'),
      fold: 'opt2',
      card: 'line',
      cell: ({ host }) => <span className="muted sm">{host}</span>,
    },
    {
      key: 'opened',
      head: t('col.opened'),
      fold: 'opt2',
      card: 'hide',
      cell: ({ openedAt }) => <span className="muted sm">{openedAt ? formatDay(openedAt) : '—'}</span>,
    },
    {
      key: 'act',
      head: <span className="vh">{t('col.act')}</span>,
      align: 'num',
      card: 'act',
      cell: (site) => <Acts site={site} t={t} />,
    },
  ];
}
