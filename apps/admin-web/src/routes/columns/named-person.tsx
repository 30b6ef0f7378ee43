import { NameablePeopleDocument, type NameablePeopleQuery } from '@jiyue/api-client';
import { Form, Select } from 'antd';
import type { ReactElement } from 'react';
import { useApi } from '../../api/index.js';
import { useMessages } from '../../i18n/messages.js';
import type { ColumnFacts } from './column-form.js';
import { Inherited } from './inherited.js';
import { columnsMessages } from './messages.js';
import { isGone, personWords } from './people.model.js';
import { sourceOf } from './settings.model.js';
import type { SettingsProps } from './settings-tabs.js';

type Person = NonNullable<ColumnFacts['responsible']>;
type Choice = NameablePeopleQuery['nameablePeople'][number];

type SelectProps = {
  id?: string;
  value?: string | null;
  onChange?: (id: string | null) => void;
  /** For which column, or below which. */
  columnId: string | null;
  /** The unit that answers for it; null: the site's own. */
  unitId: string | null;
  isStaffOnly: boolean;
  /** Who is named now, also when they are gone. */
  current: Person | null;
};

function PersonSelect({ id, value, onChange, columnId, unitId, isStaffOnly, current }: SelectProps): ReactElement {
  const t = useMessages(columnsMessages);
  const { data, isFetching } = useApi(NameablePeopleDocument, { columnId, unitId }, { keepLast: true });
  const people = (data?.nameablePeople ?? []).filter(({ isStaff }) => isStaff || !isStaffOnly);
  const shown = (those: readonly Choice[]) => those.map((one) => ({ value: one.id, label: personWords(one) }));
  const groups = [
    { label: t('f.ofUnit'), options: shown(people.filter(({ isOfUnit }) => isOfUnit)) },
    { label: t('f.ofOthers'), options: shown(people.filter(({ isOfUnit }) => !isOfUnit)) },
  ].filter(({ options }) => options.length > 0);
  const isListed = people.some((one) => one.id === current?.id);
  const kept =
    current && !isListed ? [{ label: t('f.now'), options: [{ value: current.id, label: personWords(current) }] }] : [];
  return (
    <Select
      {...(id ? { id } : {})}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      loading={isFetching}
      value={value ?? null}
      placeholder={t('f.byRights')}
      options={[...kept, ...groups]}
      onChange={(chosen: string | null) => onChange?.(chosen ?? null)}
      style={{ width: '100%' }}
    />
  );
}

const FIELD = { responsible: 'responsibleId', officer: 'officerId' } as const;

/** 责任人 or 信息员: by name out of those whose rights reach the column, the unit’s own first; or as above. */
export function NamedPerson({
  fact,
  item,
  column,
  columns,
  above,
}: SettingsProps & { fact: keyof typeof FIELD }): ReactElement {
  const t = useMessages(columnsMessages);
  const isUnitTaken = Form.useWatch<boolean | undefined>(['inherits', 'unit']) ?? true;
  const ownUnit = Form.useWatch<string | null | undefined>('operatorUnitId') ?? null;
  const unitId = isUnitTaken ? (above?.operatorUnit?.id ?? null) : ownUnit;
  const source = sourceOf(columns, above, fact);
  // what is taken from above may be somebody who works there and not here
  const taken = column?.inherited.includes(fact) ? column[fact] : above?.[fact];
  const current = column?.[fact] ?? null;
  const words = taken ? `${personWords(taken)}${isGone(taken) ? t('f.goneMark') : ''}` : t('f.byRights');
  return (
    <Inherited fact={fact} label={t(`f.${fact}`)} source={source?.name ?? null} words={words}>
      {isGone(current) && (
        <p className="bad sm" role="note">
          {t('f.gone', { name: current?.name ?? '' })}
        </p>
      )}
      <Form.Item {...item(FIELD[fact])} label={t(`f.${fact}`)} extra={t(`f.${fact}Help`)}>
        <PersonSelect
          columnId={column?.id ?? above?.id ?? null}
          unitId={unitId}
          isStaffOnly={fact === 'responsible'}
          current={current}
        />
      </Form.Item>
    </Inherited>
  );
}
