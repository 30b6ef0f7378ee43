import { SitePageDocument } from '@jiyue/api-client';
import { useParams, useSearchParams } from 'react-router';
import { useApi } from '../../../api/index.js';
import { Note, PageHead, QueryState, SiteStateMark } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { useSitePath } from '../../../shell/index.js';
import { sitesMessages } from '../messages.js';
import type { SiteFacts } from '../registry-fields.js';
import { AddressCard } from './address-card.js';
import { RegistryCard } from './registry-card.js';
import { SiteActs } from './site-acts.js';
import './page.css';

/** Why the portal of a suspended site is not there. */
export function Suspended({ site }: { site: SiteFacts }) {
  const t = useMessages(sitesMessages);
  if (site.state !== 'SUSPENDED' || !site.suspendedReason) return null;
  return <Note tone="warn">{t('page.suspendedFor', { reason: site.suspendedReason })}</Note>;
}

function Page({ site }: { site: SiteFacts }) {
  const t = useMessages(sitesMessages);
  const sitePath = useSitePath();
  const [params, setParams] = useSearchParams();
  return (
    <>
      <PageHead
        trail={[{ label: t('nav'), to: sitePath('sites') }]}
        title={site.name}
        fact={<SiteStateMark state={site.state} />}
        actions={<SiteActs site={site} />}
      />
      <Suspended site={site} />
      <AddressCard site={site} />
      <RegistryCard
        site={site}
        isEditing={params.has('edit')}
        setEditing={(isEditing) => setParams(isEditing ? { edit: '1' } : {}, { replace: true })}
      />
    </>
  );
}

/** One site seen from a site above: registry data and the acts on it. */
export function SiteScreen() {
  const t = useMessages(sitesMessages);
  const { id = '' } = useParams();
  const query = useApi(SitePageDocument, { id });
  return (
    <div className="page stack">
      <QueryState query={query} what={t('page.registry')} lines={8}>
        {({ site }) => <Page site={site} />}
      </QueryState>
    </div>
  );
}
