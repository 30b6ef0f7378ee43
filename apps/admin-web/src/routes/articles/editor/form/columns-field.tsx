import type { ArticleColumnsQuery } from '@jiyue/api-client';
import { Select } from 'antd';
import type { ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { hintOf, useFieldWords, type KindField } from '../../kinds/kinds.js';
import { trailOf } from '../../list/column-tree.model.js';
import { fieldId } from '../checks/use-checks.js';
import { editorMessages } from '../editor.messages.js';
import { namesOf, type Fields } from '../fields.js';

type Columns = ArticleColumnsQuery['columns'];
type ColumnsFieldProps = {
  field: KindField;
  fields: Fields;
  columns: Columns;
  onChange: (ids: string, names: Readonly<Record<string, string>>) => void;
};

const MOST = 10;

/** 同时发布到: further columns whose lists show the article, of those in which this person writes and that take it. */
export function ColumnsField({ field, fields, columns, onChange }: ColumnsFieldProps): ReactElement {
  const t = useMessages(editorMessages);
  const say = useFieldWords();
  const id = fieldId(field.key);
  const chosen = (fields.values[field.key] ?? '').split(',').filter(Boolean);
  const options = optionsOf(fields, columns, chosen);
  const named = (ids: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(ids.map((one) => [one, options.find(({ value }) => value === one)?.label ?? one]));
  return (
    <div>
      <label htmlFor={id}>
        {say(field.word)} <span className="dim">{t('form.count', { length: chosen.length, limit: MOST })}</span>
      </label>
      <Select
        id={id}
        mode="multiple"
        className="jy-wide"
        maxCount={MOST}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={hintOf(field, say)}
        value={chosen}
        options={options}
        onChange={(ids: string[]) => onChange(ids.join(','), named(ids))}
      />
    </div>
  );
}

// What others chose stays and is named, also where this person would not have been offered it.
function optionsOf(fields: Fields, columns: Columns, chosen: readonly string[]): { value: string; label: string }[] {
  const { columnId, kind } = fields;
  const names = namesOf(fields);
  const open = columns.filter(
    ({ id, form, kinds, allowed }) =>
      id !== columnId && form !== 'link' && kinds.includes(kind) && allowed.includes('write'),
  );
  const others = chosen.filter((id) => !open.some((column) => column.id === id));
  return [
    ...open.map(({ id }) => ({ value: id, label: trailOf(columns, id).join(' / ') })),
    ...others.map((id) => ({ value: id, label: names[id] ?? columns.find((one) => one.id === id)?.name ?? id })),
  ];
}
