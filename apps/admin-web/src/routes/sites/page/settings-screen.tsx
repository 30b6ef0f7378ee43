import { CurrentSitePageDocument } from '@jiyue/api-client';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/index.js';
import { PageHead, QueryState, SiteStateMark } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { useCan, useSitePath } from '../../../shell/index.js';
import { sitesMessages } from '../messages.js';
import type { SiteFacts } from '../registry-fields.js';
import { AddressCard } from './address-card.js';
import { RegistryCard } from './registry-card.js';
import { Suspended } from './screen.js';
import { SiteActs } from './site-acts.js';
import './page.css';

function More() {
  const t = useMessages(sitesMessages);
  const sitePath = useSitePath();
  const mayColumns = useCan('columns.manage');
  const mayPeople = useCan('people.read');
  const mayFiles = useCan('files.manage');
  return (
    <section className="card">
      <header>
        <h2>{t('settings.more')}</h2>
      </header>
      <ul className="bd more-list">
        {mayColumns && (
          <li>
            <Link to={sitePath('columns')}>{t('settings.columns')}</Link>
            <span className="sm dim">{t('settings.columnsText')}</span>
          </li>
        )}
        {mayPeople && (
          <li>
            <Link to={sitePath('people')}>{t('settings.people')}</Link>
            <span className="sm dim">{t('settings.peopleText')}</span>
          </li>
        )}
        {mayFiles && (
          <li>
            <Link to={sitePath('files')}>{t('settings.files')}</Link>
            <span className="sm dim">{t('settings.filesText')}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

function Settings({ site }: { site: SiteFacts }) {
  const t = useMessages(sitesMessages);
  const [params, setParams] = useSearchParams();
  return (
    <>
      <PageHead
        title={t('settings.title')}
        fact={<SiteStateMark state={site.state} />}
        actions={<SiteActs site={site} />}
      />
      <Suspended site={site} />
      <AddressCard site={site} />
      <div className="cols">
        <RegistryCard
          site={site}
          isEditing={params.has('edit')}
          setEditing={(isEditing) => setParams(isEditing ? { edit: '1' } : {}, { replace: true })}
        />
        <More />
      </div>
    </>
  );
}

/** 站点设置 of the current site. */
export function SettingsScreen() {
  const t = useMessages(sitesMessages);
  const query = useApi(CurrentSitePageDocument, {});
  return (
    <div className="page stack">
      <QueryState query={query} what={t('settings.title')} lines={8}>
        {({ currentSite }) => <Settings site={currentSite} />}
      </QueryState>
    </div>
  );
}
