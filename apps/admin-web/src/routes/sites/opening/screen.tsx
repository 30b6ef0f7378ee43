import { OpeningDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useApi } from '../../../api/index.js';
import { LinkButton, Note, PageHead, QueryState, SiteStateMark } from '../../../components/index.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { siteKindWords } from '../../../i18n/site-kind.js';
import { sitesMessages } from '../messages.js';
import type { SiteFacts } from '../registry-fields.js';
import { CheckStep } from './check-step.js';
import { ColumnsStep } from './columns-step.js';
import { PeopleStep } from './people-step.js';
import { RegistryStep } from './registry-step.js';
import { StepRail } from './step-rail.js';
import { neighbour, resumeAt, stepKeys, type Opening, type StepKey } from './steps.js';
import './opening.css';

function Summary({ site, columnCount }: { site: SiteFacts; columnCount: number }) {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  return (
    <aside aria-label={t('summary')}>
      <section className="card">
        <header>
          <h2>{t('summary')}</h2>
        </header>
        <dl className="kv bd">
          <dt>{t('f.sponsor')}</dt>
          <dd>{site.sponsorUnit.name}</dd>
          <dt>{t('f.trail')}</dt>
          <dd>{site.parent?.name ?? '—'}</dd>
          <dt>{t('f.kind')}</dt>
          <dd>{siteKindWords(common, site)}</dd>
          <dt>{t('f.code')}</dt>
          <dd>{site.code}</dd>
          <dt>{t('f.host')}</dt>
          <dd>{site.host}</dd>
          <dt>{t('wz.columns')}</dt>
          <dd>{t('wz.state.columns', { count: columnCount })}</dd>
        </dl>
      </section>
    </aside>
  );
}

function Step({ step, opening, go }: { step: StepKey; opening: Opening; go: (step: StepKey) => void }) {
  const { currentSite: site, columns, openingChecklist } = opening;
  const after = neighbour(step, 1);
  const before = neighbour(step, -1);
  const moves = { goOn: () => go(after ?? step), goBack: before ? () => go(before) : undefined };
  const screens = {
    basic: () => <RegistryStep site={site} {...moves} part="names" />,
    domain: () => <RegistryStep site={site} {...moves} part="addresses" />,
    columns: () => <ColumnsStep site={site} {...moves} columns={columns} />,
    people: () => <PeopleStep site={site} {...moves} items={openingChecklist.items} />,
    check: () => <CheckStep site={site} goBack={moves.goBack} checklist={openingChecklist} />,
  };
  return screens[step]();
}

function Opened({ site }: { site: SiteFacts }) {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  return (
    <Note
      tone="ok"
      role="status"
      actions={
        <>
          <Button type="primary" href={site.portalUrl} target="_blank" rel="noopener">
            {t('opened.visit')}
            <span className="vh">{common('newWindow')}</span>
          </Button>
          <LinkButton to={`/s/${site.id}/`}>{t('opened.enter')}</LinkButton>
          {site.parent && <LinkButton to={`/s/${site.parent.id}/sites`}>{t('opened.list')}</LinkButton>}
        </>
      }
    >
      <b>{t('opened.title')}</b>
      <br />
      {t('opened.text', { name: site.name })}
      {'：'}
      <a href={site.portalUrl} target="_blank" rel="noopener">
        {site.portalUrl}
      </a>
    </Note>
  );
}

function Wizard({ opening }: { opening: Opening }) {
  const t = useMessages(sitesMessages);
  const [params, setParams] = useSearchParams();
  const { currentSite: site, columns, openingChecklist } = opening;
  const asked = stepKeys.find((key) => key === params.get('step'));
  const step = asked ?? resumeAt(openingChecklist.items);
  const isOpen = site.state !== 'DRAFT';
  return (
    <>
      <PageHead
        title={t('wz.titleOf', { name: site.name })}
        trail={site.parent ? [{ label: t('nav'), to: `/s/${site.parent.id}/sites` }] : []}
        fact={
          <>
            <SiteStateMark state={site.state} />
            {!isOpen && <span className="muted sm">{t('wz.saved')}</span>}
          </>
        }
      />
      {isOpen ? (
        <Opened site={site} />
      ) : (
        <div className="wz">
          <StepRail opening={opening} current={step} />
          <Step step={step} opening={opening} go={(next) => setParams({ step: next })} />
          <Summary site={site} columnCount={columns.length} />
        </div>
      )}
    </>
  );
}

/** The rest of opening a site, under the draft's own address: can be left and taken up again. */
export function OpeningScreen() {
  const t = useMessages(sitesMessages);
  const query = useApi(OpeningDocument, {});
  return (
    <div className="page" data-panes="">
      <QueryState query={query} what={t('wz.title')} lines={8}>
        {(opening) => <Wizard opening={opening} />}
      </QueryState>
    </div>
  );
}
