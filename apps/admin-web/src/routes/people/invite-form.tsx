import {
  InvitePersonDocument,
  type InvitePersonInput,
  type MemberFactsFragment,
  type PersonKind,
} from '@jiyue/api-client';
import { Button, Form, Input, Radio } from 'antd';
import { useAct } from '../../api/index.js';
import { CancelButton, ErrorNote, GuardedForm, UnitSelect } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { peopleMessages } from './messages.js';

export type InviteValues = {
  name: string;
  username: string;
  address: string;
  unitId: string | null;
  kind: PersonKind;
};

/** What is sent for the fields. */
export const invitationOf = ({ name, username, address, unitId, kind }: InviteValues): InvitePersonInput => ({
  name: name.trim(),
  username: username.trim(),
  address: address.trim(),
  unitId: unitId ?? '',
  kind,
});

type Sponsor = { id: string; name: string } | null | undefined;

/** Name, user name, where the link goes, unit, standing: the fields of an invitation, for any form. */
export function InviteFields({
  fieldError,
  site,
  unit,
}: {
  fieldError: (field: string) => string | undefined;
  site?: string;
  unit?: Sponsor;
}) {
  const t = useMessages(peopleMessages);
  const item = (name: keyof InviteValues) => {
    const error = fieldError(name);
    return {
      name,
      label: t(`i.${name === 'unitId' ? 'unit' : name}`),
      ...(error ? { validateStatus: 'error' as const, help: error } : {}),
    };
  };
  return (
    <>
      <Form.Item {...item('name')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('username')} rules={[{ required: true, whitespace: true }]} extra={t('i.usernameHelp')}>
        <Input maxLength={40} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item {...item('address')} rules={[{ required: true, whitespace: true }]} extra={t('i.addressHelp')}>
        <Input maxLength={120} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item {...item('unitId')} rules={[{ required: true }]}>
        <UnitSelect current={unit} {...(site ? { site } : {})} />
      </Form.Item>
      <Form.Item {...item('kind')} extra={t('i.kindHelp')}>
        <Radio.Group
          options={(['STAFF', 'CONTRACTOR'] as const).map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
      </Form.Item>
    </>
  );
}

/** Invites a person to the current site; they hold nothing until they get a role. */
export function InviteForm({
  onDone,
  onCancel,
}: {
  onDone: (member: MemberFactsFragment) => void;
  onCancel: () => void;
}) {
  const t = useMessages(peopleMessages);
  const words = useErrorWords();
  const { perform, isBusy, error } = useAct(InvitePersonDocument);
  const save = async (values: InviteValues): Promise<void> => {
    const made = await perform({ input: invitationOf(values) });
    if (made) onDone(made.invitePerson);
  };
  return (
    <GuardedForm<InviteValues> error={error} initialValues={{ kind: 'STAFF' }} onFinish={(values) => void save(values)}>
      <InviteFields fieldError={(field) => words.field(error, field)} />
      <ErrorNote error={error} />
      <div className="row form-foot">
        <CancelButton onCancel={onCancel} />
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('i.save')}
        </Button>
      </div>
    </GuardedForm>
  );
}
