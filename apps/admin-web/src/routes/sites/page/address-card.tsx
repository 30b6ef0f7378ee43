import { AskAddressDocument, DecideAddressDocument } from '@jiyue/api-client';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useAct } from '../../../api/index.js';
import { ErrorNote, GuardedForm, ReasonDialog, showToast } from '../../../components/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/messages.js';
import { sitesMessages } from '../messages.js';
import { useLeave } from '../../../shell/index.js';
import { RegistryField, type SiteFacts } from '../registry-fields.js';
import { hostSuffixOf } from '../rules.js';

type Ask = NonNullable<SiteFacts['addressAsk']>;
type Wanted = { host: string; domain: string; reason: string };

function AskFacts({ site, ask }: { site: SiteFacts; ask: Ask }) {
  const t = useMessages(sitesMessages);
  const facts: [string, string][] = [
    ...(ask.host === site.host ? [] : [[t('f.host'), `${site.host} → ${ask.host}`] as [string, string]]),
    ...(ask.domain === site.domain
      ? []
      : [[t('f.domain'), `${site.domain ?? t('f.none')} → ${ask.domain ?? t('f.none')}`] as [string, string]]),
    [t('address.reason'), ask.reason],
    [t('address.by'), `${ask.askedByName}，${formatMoment(ask.askedAt)}`],
  ];
  return (
    <dl className="kv">
      {facts.map(([name, value]) => (
        <div key={name} className="kv-pair">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Decide({ site, ask }: { site: SiteFacts; ask: Ask }) {
  const t = useMessages(sitesMessages);
  const [isRefusing, refuse] = useState(false);
  const { perform, isBusy, error } = useAct(DecideAddressDocument, { site: site.id });
  const decide = async (isGranted: boolean, note: string | null): Promise<void> => {
    if (!(await perform({ input: { askId: ask.id, isGranted, note } }))) return;
    refuse(false);
    showToast(t(isGranted ? 'address.granted' : 'address.refused'));
  };
  return (
    <>
      <ErrorNote error={error} />
      <div className="row form-foot">
        <Button onClick={() => refuse(true)}>{t('address.refuse')}</Button>
        <Button type="primary" loading={isBusy} onClick={() => void decide(true, null)}>
          {t('address.grant')}
        </Button>
      </div>
      <ReasonDialog
        isOpen={isRefusing}
        title={t('address.refuseTitle', { host: ask.host })}
        verb={t('address.refuse')}
        isBusy={isBusy}
        error={error}
        onDone={(note) => void decide(false, note)}
        onCancel={() => refuse(false)}
      />
    </>
  );
}

function AskForm({ site, done }: { site: SiteFacts; done: () => void }) {
  const t = useMessages(sitesMessages);
  const { perform, isBusy, error } = useAct(AskAddressDocument, { site: site.id });
  const leave = useLeave();
  const send = async ({ host, domain, reason }: Wanted): Promise<void> => {
    const input = { host, domain: domain.trim() || null, reason };
    if (!(await perform({ input }))) return;
    showToast(t('address.asked'));
    done();
  };
  return (
    <GuardedForm<Wanted>
      error={error}
      initialValues={{ host: site.host, domain: site.domain ?? '', reason: '' }}
      onFinish={(values) => void send(values)}
    >
      <div className="form-grid">
        <RegistryField
          name="host"
          label={t('f.host')}
          help={t('help.host', { suffix: hostSuffixOf(site.parent?.host ?? site.host) })}
          error={error}
          required
        >
          <Input autoFocus maxLength={120} spellCheck={false} autoComplete="off" />
        </RegistryField>
        <RegistryField name="domain" label={t('f.domain')} error={error}>
          <Input maxLength={120} spellCheck={false} autoComplete="off" />
        </RegistryField>
        <RegistryField name="reason" label={t('address.reason')} help={t('address.reasonHelp')} error={error} required>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
        </RegistryField>
      </div>
      <ErrorNote error={error} />
      <div className="row form-foot">
        <Button onClick={() => (leave() ? done() : undefined)}>{t('address.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('address.send')}
        </Button>
      </div>
    </GuardedForm>
  );
}

/** Who may ask for the site, and not decide it as well. */
function mayAsk({ allowed, state }: SiteFacts): boolean {
  const isOpen = state === 'LIVE' || state === 'SUSPENDED';
  return isOpen && allowed.includes('change') && !allowed.includes('decide');
}

/** What waits for the level above, and for whoever is above what to do about it. */
function Asked({ site, ask }: { site: SiteFacts; ask: Ask }) {
  return (
    <>
      <AskFacts site={site} ask={ask} />
      {site.allowed.includes('decide') && <Decide site={site} ask={ask} />}
    </>
  );
}

function Waiting({ site }: { site: SiteFacts }) {
  const t = useMessages(sitesMessages);
  if (!site.addressAsk) return null;
  return <span className="tag warn">{t(site.allowed.includes('decide') ? 'address.yours' : 'address.waits')}</span>;
}

/** Under which names an open site answers: it asks here, and the level above decides here. */
export function AddressCard({ site }: { site: SiteFacts }) {
  const t = useMessages(sitesMessages);
  const [isAsking, ask] = useState(false);
  const { addressAsk } = site;
  if (!addressAsk && !mayAsk(site)) return null;
  return (
    <section className="card">
      <header>
        <h2>{t('address.title')}</h2>
        <Waiting site={site} />
        {mayAsk(site) && !isAsking && (
          <span className="right">
            <button type="button" className="link" onClick={() => ask(true)}>
              {t(addressAsk ? 'address.askAgain' : 'address.ask')}
            </button>
          </span>
        )}
      </header>
      <div className="bd stack tight">
        <p className="muted sm">{t('address.how')}</p>
        {addressAsk && <Asked site={site} ask={addressAsk} />}
        {isAsking && <AskForm site={site} done={() => ask(false)} />}
      </div>
    </section>
  );
}
