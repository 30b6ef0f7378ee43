import { type MemberFactsFragment, ResponsibilityBoardDocument, type Role } from '@jiyue/api-client';
import { Checkbox, DatePicker, Form, Radio, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useApi } from '../../api/index.js';
import { UnitSelect } from '../../components/index.js';
import { commonMessages, useMessages } from '../../i18n/messages.js';
import { roleOrder } from './grant-words.js';
import { peopleMessages } from './messages.js';

/** A role that can be given, and how far. */
export type GrantOffer = MemberFactsFragment['offers'][number];

/** What is given: which role, how far, how long. */
export type GrantValues = {
  role: Role;
  scope: 'site' | 'column' | 'unit';
  columnId?: string;
  unitId?: string | null;
  withSubtree?: boolean;
  until?: Dayjs | null;
};

type FieldError = (field: string) => string | undefined;

/** The end of the chosen day in the province's zone: the last moment the grant holds. */
function endOfDay(day: Dayjs | null | undefined): string | null {
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

type ScopeProps = { scope: GrantValues['scope']; mayReachBelow: boolean; fieldError: FieldError };

function ScopeFields({ scope, mayReachBelow, fieldError }: ScopeProps) {
  const t = useMessages(peopleMessages);
  if (scope === 'column') return <ColumnField error={fieldError('columnId')} />;
  if (scope === 'site') {
    return (
      mayReachBelow && (
        <Form.Item name="withSubtree" valuePropName="checked">
          <Checkbox>{t('g.subtree')}</Checkbox>
        </Form.Item>
      )
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

/** The input of a grant, without whom it is for. */
export function wantedOf({ role, scope, columnId, unitId, withSubtree, until }: GrantValues) {
  return {
    role,
    columnId: scope === 'column' ? (columnId ?? null) : null,
    unitId: scope === 'unit' ? (unitId ?? null) : null,
    withSubtree: scope === 'site' && (withSubtree ?? false),
    endsAt: endOfDay(until),
  };
}

type GrantFieldsProps = {
  /** What can be given: nothing is offered that would be refused. */
  offers: readonly GrantOffer[];
  /** When it must end on a day. */
  isBounded: boolean;
  fieldError: FieldError;
};

/** Role, scope and last day, for any form that gives a role. */
export function GrantFields({ offers, isBounded, fieldError }: GrantFieldsProps) {
  const t = useMessages(peopleMessages);
  const common = useMessages(commonMessages);
  const scope = Form.useWatch<GrantValues['scope'] | undefined>('scope') ?? 'site';
  const role = Form.useWatch<Role | undefined>('role');
  const offer = offers.find((one) => one.role === role);
  const roles = roleOrder.filter((one) => offers.some((some) => some.role === one));
  const isWide = offers.some(({ isSiteWide }) => isSiteWide);
  const scopes = (['site', 'column', 'unit'] as const).filter((one) => one !== 'site' || isWide);
  const endError = fieldError('endsAt');
  return (
    <>
      <Form.Item
        name="role"
        label={t('g.role')}
        rules={[{ required: true }]}
        extra={isBounded ? t('g.contractor') : t('g.own')}
      >
        <Select options={roles.map((one) => ({ value: one, label: common(`role.${one}`) }))} />
      </Form.Item>
      <Form.Item name="scope" label={t('g.scope')}>
        <Radio.Group options={scopes.map((value) => ({ value, label: t(`g.scope.${value}`) }))} />
      </Form.Item>
      <ScopeFields scope={scope} mayReachBelow={offer?.withSubtree ?? false} fieldError={fieldError} />
      <Form.Item
        name="until"
        label={t('g.until')}
        rules={[{ required: isBounded, message: t('g.untilContractor') }]}
        extra={t(isBounded ? 'g.untilContractor' : 'g.untilHelp')}
        validateStatus={endError ? 'error' : ''}
        help={endError}
      >
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </>
  );
}
