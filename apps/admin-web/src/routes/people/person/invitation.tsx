import { InvitePersonAgainDocument, type MemberFactsFragment, RevokeInvitationDocument } from '@jiyue/api-client';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useAct } from '../../../api/index.js';
import { allows, ConfirmAct, ErrorNote, GuardedForm, showToast } from '../../../components/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { useErrorWords } from '../../../i18n/use-error-sentence.js';
import { peopleMessages } from '../messages.js';

type Member = MemberFactsFragment;

/** Sends another link, to the same address or to another one. */
function Again({ person }: { person: Member }) {
  const t = useMessages(peopleMessages);
  const common = useMessages(commonMessages);
  const words = useErrorWords();
  const [isAsking, ask] = useState(false);
  const { perform, isBusy, error, reset } = useAct(InvitePersonAgainDocument);
  const sentTo = person.invitation?.sentTo ?? null;
  const fault = words.field(error, 'address');
  const close = (): void => {
    ask(false);
    reset();
  };
  const send = async ({ address }: { address?: string }): Promise<void> => {
    if (!(await perform({ input: { personId: person.id, address: address?.trim() || null } }))) return;
    close();
    showToast(t('v.againToast', { name: person.name }));
  };
  return (
    <>
      <Button onClick={() => ask(true)}>{t('v.again')}</Button>
      <Modal
        open={isAsking}
        title={t('v.againTitle', { name: person.name })}
        width={440}
        onCancel={close}
        footer={null}
        destroyOnHidden
      >
        <GuardedForm<{ address?: string }> error={error} onFinish={(values) => void send(values)}>
          <p className="muted">{t('v.againText')}</p>
          <Form.Item
            name="address"
            label={t('i.address')}
            rules={sentTo ? [] : [{ required: true, whitespace: true }]}
            extra={sentTo ? t('v.againSame', { sentTo }) : null}
            {...(fault ? { validateStatus: 'error' as const, help: fault } : {})}
          >
            <Input maxLength={120} autoComplete="off" spellCheck={false} />
          </Form.Item>
          <ErrorNote error={error} />
          <div className="row form-foot">
            <Button onClick={close}>{common('cancel')}</Button>
            <Button type="primary" htmlType="submit" loading={isBusy}>
              {t('v.againSave')}
            </Button>
          </div>
        </GuardedForm>
      </Modal>
    </>
  );
}

function Revoke({ person }: { person: Member }) {
  const t = useMessages(peopleMessages);
  const [isAsking, ask] = useState(false);
  const { perform, isBusy, error, reset } = useAct(RevokeInvitationDocument);
  const close = (): void => {
    ask(false);
    reset();
  };
  const revoke = async (): Promise<void> => {
    if (!(await perform({ input: { personId: person.id } }))) return;
    close();
    showToast(t('v.revokeToast', { name: person.name }));
  };
  return (
    <>
      <Button onClick={() => ask(true)}>{t('v.revoke')}</Button>
      <ConfirmAct
        isOpen={isAsking}
        title={t('v.revokeTitle', { name: person.name })}
        verb={t('v.revoke')}
        isBusy={isBusy}
        error={error}
        onConfirm={() => void revoke()}
        onCancel={close}
      >
        {t('v.revokeText')}
      </ConfirmAct>
    </>
  );
}

/** The way in of somebody who has not come in yet: where it went, until when, and what may be done about it. */
export function Invitation({ person }: { person: Member }) {
  const t = useMessages(peopleMessages);
  const { invitation } = person;
  if (person.isActive || person.isDisabled) return null;
  const isOpen = invitation?.state === 'OPEN' || invitation?.state === 'REFUSED';
  return (
    <section className="stack tight">
      <h2 className="sub-h">{t('v.title')}</h2>
      {invitation ? (
        <p className="muted">
          {invitation.sentTo && `${t('v.sentTo')} ${invitation.sentTo}，`}
          {t(`v.state.${invitation.state}`, { until: formatMoment(invitation.expiresAt) })}
        </p>
      ) : (
        <p className="muted">{t('v.none')}</p>
      )}
      {allows(person, 'invite') && (
        <div className="row">
          <Again person={person} />
          {isOpen && <Revoke person={person} />}
        </div>
      )}
    </section>
  );
}
