import {
  ConfirmMessageAddressDocument,
  EnterMessageAddressDocument,
  type MessageSettingsFactsFragment,
  RemoveMessageAddressDocument,
} from '@jiyue/api-client';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useAct } from '../../../api/index.js';
import { ConfirmAct, ErrorNote, GuardedForm, showToast } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { messageMessages } from '../messages.js';

type Address = MessageSettingsFactsFragment['addresses'][number];

function EnterForm({ channel, done }: { channel: Address['channel']; done: () => void }) {
  const t = useMessages(messageMessages);
  const { perform, isBusy, error } = useAct(EnterMessageAddressDocument);
  const what = t(`address.${channel === 'SMS' ? 'SMS' : 'MAIL'}`);
  const send = async ({ address }: { address: string }): Promise<void> => {
    if (await perform({ input: { channel, address } })) done();
  };
  return (
    <>
      <GuardedForm
        error={error}
        className="addr-line"
        layout="inline"
        onFinish={(values: { address: string }) => void send(values)}
      >
        <Form.Item name="address" noStyle rules={[{ required: true }]}>
          <Input
            aria-label={what}
            placeholder={what}
            type={channel === 'SMS' ? 'tel' : 'email'}
            autoComplete={channel === 'SMS' ? 'tel' : 'email'}
            autoFocus
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('address.send')}
        </Button>
      </GuardedForm>
      <ErrorNote error={error} />
    </>
  );
}

function CodeForm({ channel, pending }: { channel: Address['channel']; pending: string }) {
  const t = useMessages(messageMessages);
  const { perform, isBusy, error } = useAct(ConfirmMessageAddressDocument);
  const confirm = async ({ code }: { code: string }): Promise<void> => {
    if (await perform({ input: { channel, code } })) showToast(t('address.confirmed'));
  };
  return (
    <>
      <p className="sm muted addr-note">{t('address.waits', { address: pending })}</p>
      <GuardedForm
        error={error}
        className="addr-line"
        layout="inline"
        onFinish={(values: { code: string }) => void confirm(values)}
      >
        <Form.Item name="code" noStyle rules={[{ required: true, pattern: /^\d{6}$/ }]}>
          <Input
            className="code"
            aria-label={t('address.code')}
            placeholder={t('address.code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('address.confirm')}
        </Button>
      </GuardedForm>
      <ErrorNote error={error} />
    </>
  );
}

function Remove({ address, what }: { address: Address; what: string }) {
  const t = useMessages(messageMessages);
  const [isAsking, ask] = useState(false);
  const { perform, isBusy, error } = useAct(RemoveMessageAddressDocument);
  const remove = async (): Promise<void> => {
    if (!(await perform({ input: { channel: address.channel } }))) return;
    ask(false);
    showToast(t('address.removed'));
  };
  return (
    <>
      <Button type="text" onClick={() => ask(true)}>
        {t('address.remove')}
      </Button>
      <ConfirmAct
        isOpen={isAsking}
        title={t('address.removeTitle', { what })}
        verb={t('address.remove')}
        isBusy={isBusy}
        error={error}
        onConfirm={() => void remove()}
        onCancel={() => ask(false)}
      >
        {t('address.removeText', { address: address.address ?? address.pending ?? '' })}
      </ConfirmAct>
    </>
  );
}

function InUse({ address: { address, pending } }: { address: Address }) {
  const t = useMessages(messageMessages);
  if (!address) return <span className="dim">{t(pending ? 'address.waiting' : 'address.none')}</span>;
  return (
    <>
      <span>{address}</span>
      <span className="sm ok">{t('address.inUse')}</span>
    </>
  );
}

/** One address: what is in use, what waits for its code, and entering another. */
export function AddressLine({ address }: { address: Address }) {
  const t = useMessages(messageMessages);
  const [isEntering, enter] = useState(false);
  const { channel, address: inUse, pending } = address;
  const what = t(`address.${channel === 'SMS' ? 'SMS' : 'MAIL'}`);
  const isKnown = (inUse ?? pending) !== null;
  return (
    <div className="addr">
      <b>{what}</b>
      <div>
        <div className="addr-line">
          <InUse address={address} />
          {!isEntering && (
            <Button onClick={() => enter(true)}>{t(isKnown ? 'address.change' : 'address.enter')}</Button>
          )}
          {isKnown && <Remove address={address} what={what} />}
        </div>
        {isEntering && <EnterForm channel={channel} done={() => enter(false)} />}
        {pending && !isEntering && <CodeForm channel={channel} pending={pending} />}
      </div>
    </div>
  );
}
