import { GrantRoleDocument, ResponsibilityBoardDocument, type PersonKind, type Role } from '@jiyue/api-client';
import { Button, Checkbox, DatePicker, Form, Radio, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useAct, useApi } from '../../api/index.js';
import { ErrorNote, showToast, UnitSelect } from '../../components/index.js';
import { commonMessages, useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { roleOrder } from './grant-words.js';
import { peopleMessages } from './messages.js';

type Values = {
  role: Role;
  scope: 'site' | 'column' | 'unit';
  columnId?: string;
  unitId?: string | null;
  withSubtree?: boolean;
  until?: Dayjs | null;
};

export type GrantFormProps = {
  person: { id: string; name: string; kind: PersonKind };
  onDone: () => void;
  onCancel: () => void;
};

/** The end of the chosen day in the province's zone: the last moment the grant holds. */
export function endOfDay(day: Dayjs | null | undefined): string | null {
  return day ? new Date(`${day.format('YYYY-MM-DD')}T23:59:59+08:00`).toISOString() : null;
}

function ColumnField({ error }: { error: string | undefined }) {
  const t = useMessages(peopleMessages);
  const { data } = useApi(ResponsibilityBoardDocument, {});
  return (
    <Form.Item
      name="columnId"
      label={t('g.column')}
      rules={[{ required: true }]}
      validateStatus={error ? 'error' : ''}
      help={error}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={(data?.columns ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  );
}

function ScopeFields({
  scope,
  fieldError,
}: {
  scope: Values['scope'];
  fieldError: (field: string) => string | undefined;
}) {
  const t = useMessages(peopleMessages);
  if (scope === 'column') return <ColumnField error={fieldError('columnId')} />;
  if (scope === 'site') {
    return (
      <Form.Item name="withSubtree" valuePropName="checked">
        <Checkbox>{t('g.subtree')}</Checkbox>
      </Form.Item>
    );
  }
  const error = fieldError('unitId');
  return (
    <Form.Item
      name="unitId"
      label={t('g.unit')}
      rules={[{ required: true }]}
      validateStatus={error ? 'error' : ''}
      help={error}
    >
      <UnitSelect />
    </Form.Item>
  );
}

function inputOf(personId: string, { role, scope, columnId, unitId, withSubtree, until }: Values) {
  return {
    personId,
    role,
    columnId: scope === 'column' ? (columnId ?? null) : null,
    unitId: scope === 'unit' ? (unitId ?? null) : null,
    withSubtree: scope === 'site' && (withSubtree ?? false),
    endsAt: endOfDay(until),
  };
}

/** Gives a person one role. What is too much is refused by the server and explained here. */
export function GrantForm({ person, onDone, onCancel }: GrantFormProps) {
  const t = useMessages(peopleMessages);
  const common = useMessages(commonMessages);
  const words = useErrorWords();
  const [form] = Form.useForm<Values>();
  const scope = Form.useWatch('scope', form) ?? 'site';
  const { perform, isBusy, error } = useAct(GrantRoleDocument);
  const isContractor = person.kind === 'CONTRACTOR';
  const save = async (values: Values): Promise<void> => {
    const made = await perform({ input: inputOf(person.id, values) });
    if (!made) return;
    showToast(t('g.saved', { name: person.name, role: common(`role.${values.role}`) }));
    onDone();
  };
  const endError = words.field(error, 'endsAt');
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ scope: 'site' }}
      onFinish={(values) => void save(values)}
    >
      <Form.Item
        name="role"
        label={t('g.role')}
        rules={[{ required: true }]}
        extra={isContractor ? t('g.contractor') : t('g.own')}
      >
        <Select options={roleOrder.map((role) => ({ value: role, label: common(`role.${role}`) }))} />
      </Form.Item>
      <Form.Item name="scope" label={t('g.scope')}>
        <Radio.Group
          options={(['site', 'column', 'unit'] as const).map((value) => ({ value, label: t(`g.scope.${value}`) }))}
        />
      </Form.Item>
      <ScopeFields scope={scope} fieldError={(field) => words.field(error, field)} />
      <Form.Item
        name="until"
        label={t('g.until')}
        rules={[{ required: isContractor, message: t('g.untilContractor') }]}
        extra={t(isContractor ? 'g.untilContractor' : 'g.untilHelp')}
        validateStatus={endError ? 'error' : ''}
        help={endError}
      >
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
      <ErrorNote error={error} />
      <div className="row form-foot">
        <Button onClick={onCancel}>{common('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('g.save')}
        </Button>
      </div>
    </Form>
  );
}
