import { ChangeSiteDocument } from '@jiyue/api-client';
import { Button, Form } from 'antd';
import { useAct } from '../../../api/index.js';
import { CancelButton, ErrorNote, GuardedForm, showToast, touchedValues } from '../../../components/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { siteKindWords } from '../../../i18n/site-kind.js';
import { sitesMessages } from '../messages.js';
import {
  AddressFields,
  changeOf,
  NameFields,
  valuesOf,
  type RegistryValues,
  type SiteFacts,
} from '../registry-fields.js';

function Facts({ site }: { site: SiteFacts }) {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  const none = <span className="dim">{t('f.none')}</span>;
  const carried = (number: string | null | undefined): string | null =>
    site.kind === 'SUB_SITE' && number ? t('f.carried', { number }) : null;
  const facts: [string, string | null | undefined][] = [
    [t('f.name'), site.name],
    [t('f.shortName'), site.shortName],
    [t('f.code'), site.code],
    [t('f.kind'), siteKindWords(common, site)],
    [t('f.trail'), site.trail.slice(0, -1).join(' / ') || null],
    [t('f.sponsor'), site.sponsorUnit.name],
    [t('f.operator'), site.operatorUnit?.name],
    [t('f.host'), site.host],
    [t('f.domain'), site.domain],
    [t('f.icp'), site.icpNumber ?? carried(site.parent?.icpNumber)],
    [t('f.police'), site.policeNumber ?? carried(site.parent?.policeNumber)],
    [t('f.address'), site.address],
    [t('f.phone'), site.phone],
    [t('f.openedAt'), site.openedAt ? formatMoment(site.openedAt) : null],
  ];
  return (
    <dl className="kv">
      {facts.map(([name, value]) => (
        <div key={name} className="kv-pair">
          <dt>{name}</dt>
          <dd>{value || none}</dd>
        </div>
      ))}
    </dl>
  );
}

function EditForm({ site, done }: { site: SiteFacts; done: () => void }) {
  const t = useMessages(sitesMessages);
  const { perform, isBusy, error } = useAct(ChangeSiteDocument, { site: site.id });
  const [form] = Form.useForm<RegistryValues>();
  const save = async (): Promise<void> => {
    const saved = await perform({ input: changeOf(site, touchedValues(form)) });
    if (!saved) return;
    showToast(t('page.saved'));
    done();
  };
  return (
    <GuardedForm<RegistryValues>
      error={error}
      form={form}
      initialValues={valuesOf(site)}
      onFinish={() => void save()}
      className="registry-form"
    >
      <div className="form-grid">
        <NameFields site={site} error={error} />
        <AddressFields site={site} error={error} />
      </div>
      <ErrorNote error={error} />
      <div className="row form-foot">
        <CancelButton onCancel={done} />
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('page.save')}
        </Button>
      </div>
    </GuardedForm>
  );
}

/** Registry data of a site: as facts, or as a form for who may change them. */
export function RegistryCard({
  site,
  isEditing,
  setEditing,
}: {
  site: SiteFacts;
  isEditing: boolean;
  setEditing: (isEditing: boolean) => void;
}) {
  const t = useMessages(sitesMessages);
  const mayChange = site.allowed.includes('change');
  return (
    <section className="card">
      <header>
        <h2>{t('page.registry')}</h2>
        {mayChange && !isEditing && (
          <span className="right">
            <button type="button" className="link" onClick={() => setEditing(true)}>
              {t('page.edit')}
            </button>
          </span>
        )}
      </header>
      <div className="bd">
        {isEditing && mayChange ? <EditForm site={site} done={() => setEditing(false)} /> : <Facts site={site} />}
      </div>
    </section>
  );
}
