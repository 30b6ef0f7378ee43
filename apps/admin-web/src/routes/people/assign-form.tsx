import { GrantRoleDocument, InvitePersonDocument, PeopleListDocument, type Role } from '@jiyue/api-client';
import { Button, Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { useAct, useApi } from '../../api/index.js';
import { CancelButton, ErrorNote, GuardedForm } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { invitationOf, InviteFields, type InviteValues } from './invite-form.js';
import { peopleMessages } from './messages.js';

export type AssignPlace = {
  /** The site the role is given on. */
  site: string;
  /** The site above, whose people are offered too. */
  parentSite: string | null;
  unit: { id: string; name: string } | null;
  /** Whoever administers a portal looks after what hangs below it too. */
  isPortal: boolean;
};

type Values = InviteValues & { way: 'existing' | 'new'; personId?: string };

function PersonField({ place }: { place: AssignPlace }) {
  const t = useMessages(peopleMessages);
  const [text, setText] = useState('');
  const variables = { text: text || null, first: 50 };
  const here = useApi(PeopleListDocument, variables, { site: place.site, keepLast: true });
  const above = useApi(PeopleListDocument, variables, {
    site: place.parentSite,
    keepLast: true,
    isEnabled: place.parentSite !== null,
  });
  const found = [...(here.data?.people.nodes ?? []), ...(above.data?.people.nodes ?? [])];
  const people = found.filter(
    ({ id, isDisabled }, at) => !isDisabled && found.findIndex((one) => one.id === id) === at,
  );
  return (
    <Form.Item name="personId" label={t('a.person')} extra={t('a.personHelp')} rules={[{ required: true }]}>
      <Select
        showSearch={{ filterOption: false, onSearch: setText }}
        loading={here.isFetching}
        placeholder={t('a.personPlaceholder')}
        options={people.map(({ id, name, kind, unit }) => ({
          value: id,
          label: `${name}（${unit?.shortName ?? ''}，${t(`kind.${kind}`)}）`,
        }))}
      />
    </Form.Item>
  );
}

/** Names somebody for a role on a site being opened: a known person, or a new one invited in the same step. */
export function AssignForm({
  role,
  place,
  onDone,
  onCancel,
}: {
  role: Role;
  place: AssignPlace;
  onDone: () => void;
  onCancel: () => void;
}) {
  const t = useMessages(peopleMessages);
  const words = useErrorWords();
  const [form] = Form.useForm<Values>();
  const way = Form.useWatch('way', form) ?? 'existing';
  const invite = useAct(InvitePersonDocument, { site: place.site });
  const grant = useAct(GrantRoleDocument, { site: place.site });
  const inviteNew = async (values: Values): Promise<string | undefined> => {
    const made = await invite.perform({ input: invitationOf(values) });
    if (made) form.setFieldsValue({ way: 'existing', personId: made.invitePerson.id });
    return made?.invitePerson.id;
  };
  const save = async (values: Values): Promise<void> => {
    const personId = values.way === 'existing' ? values.personId : await inviteNew(values);
    if (!personId) return;
    if (await grant.perform({ input: { personId, role, withSubtree: role === 'SITE_ADMIN' && place.isPortal } }))
      onDone();
  };
  const initial = { way: 'existing' as const, kind: 'STAFF' as const, unitId: place.unit?.id ?? null };
  return (
    <GuardedForm<Values>
      error={invite.error ?? grant.error}
      form={form}
      initialValues={initial}
      onFinish={(values) => void save(values)}
    >
      <Form.Item name="way">
        <Radio.Group
          optionType="button"
          options={[
            { value: 'existing', label: t('a.existing') },
            { value: 'new', label: t('a.new') },
          ]}
        />
      </Form.Item>
      {way === 'existing' ? (
        <PersonField place={place} />
      ) : (
        <InviteFields fieldError={(field) => words.field(invite.error, field)} site={place.site} unit={place.unit} />
      )}
      <ErrorNote error={invite.error ?? grant.error} />
      <div className="row form-foot">
        <CancelButton onCancel={onCancel} />
        <Button type="primary" htmlType="submit" loading={invite.isBusy || grant.isBusy}>
          {t('a.save')}
        </Button>
      </div>
    </GuardedForm>
  );
}
