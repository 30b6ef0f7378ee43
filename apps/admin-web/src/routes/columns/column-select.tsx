import { Select } from 'antd';
import { useId, type ReactElement } from 'react';
import { inOrder } from './move.model.js';

type Shown = { readonly id: string; readonly parentId: string | null; readonly position: number } & {
  readonly path: string;
  readonly name: string;
};

export type ColumnSelectProps<C extends Shown> = {
  label: string;
  columns: readonly C[];
  value: string | null;
  change: (id: string) => void;
  /** What stands before all columns, with an empty value. */
  top?: string;
  isOpenTo?: (column: C) => boolean;
  placeholder?: string;
};

/** One column out of the tree, found by its name. */
export function ColumnSelect<C extends Shown>(props: ColumnSelectProps<C>): ReactElement {
  const { label, columns, value, change, top, isOpenTo = () => true, placeholder } = props;
  const id = useId();
  const options = inOrder(columns).map((column) => ({
    value: column.id,
    name: column.name,
    disabled: !isOpenTo(column),
    label: <span style={{ paddingLeft: (column.path.split('/').length - 1) * 16 }}>{column.name}</span>,
  }));
  return (
    <div className="stack tight">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={value}
        options={top === undefined ? options : [{ value: '', name: top, label: top }, ...options]}
        onChange={(next) => change(next)}
        placeholder={placeholder}
        showSearch={{ optionFilterProp: 'name' }}
        style={{ width: '100%' }}
      />
    </div>
  );
}
