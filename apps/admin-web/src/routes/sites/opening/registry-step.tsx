import { ChangeSiteDocument } from '@jiyue/api-client';
import { Button, Form } from 'antd';
import { useAct } from '../../../api/index.js';
import { ErrorNote, GuardedForm, touchedValues } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { sitesMessages } from '../messages.js';
import {
  AddressFields,
  changeOf,
  NameFields,
  valuesOf,
  type RegistryValues,
  type SiteFacts,
} from '../registry-fields.js';

export type StepProps = { site: SiteFacts; goOn: () => void; goBack?: (() => void) | undefined };

/** Basic data or domain and filings; saved on the server before the next step. */
export function RegistryStep({ site, goOn, goBack, part }: StepProps & { part: 'names' | 'addresses' }) {
  const t = useMessages(sitesMessages);
  const { perform, isBusy, error } = useAct(ChangeSiteDocument, { site: site.id });
  const [form] = Form.useForm<RegistryValues>();
  const save = async (): Promise<void> => {
    const change = changeOf(site, touchedValues(form));
    const isSame = Object.keys(change).length === 1;
    if (isSame || (await perform({ input: change }))) goOn();
  };
  const Fields = part === 'names' ? NameFields : AddressFields;
  return (
    <section className="card">
      <header>
        <h2>{t(part === 'names' ? 'wz.basic' : 'wz.domain')}</h2>
        {part === 'addresses' && <span className="muted sm">{t('domain.why')}</span>}
      </header>
      <GuardedForm<RegistryValues>
        error={error}
        form={form}
        key={part}
        initialValues={valuesOf(site)}
        onFinish={() => void save()}
      >
        <div className="bd wz-form">
          <Fields site={site} error={error} />
          <ErrorNote error={error} />
        </div>
        <div className="wz-foot">
          {goBack && <Button onClick={goBack}>{t('wz.prev')}</Button>}
          <Button type="primary" htmlType="submit" loading={isBusy} className="right">
            {t('wz.saveNext')}
          </Button>
        </div>
      </GuardedForm>
    </section>
  );
}
