import { UnitChoicesDocument, type UnitChoicesQuery, type UnitFilter } from '@jiyue/api-client';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useApi } from '../api/index.js';
import { commonMessages, useMessages } from '../i18n/messages.js';

export type UnitChoice = UnitChoicesQuery['units']['nodes'][number];

export type UnitSelectProps = {
  id?: string;
  value?: string | null;
  /** What is shown for `value` before the list has been read. */
  current?: { id: string; name: string } | null | undefined;
  onChange?: (id: string | null, unit: UnitChoice | undefined) => void;
  filter?: UnitFilter;
  site?: string;
  placeholder?: string;
  allowClear?: boolean;
};

/** Chooses a unit by typing part of its name; the server finds and filters. */
export function UnitSelect(props: UnitSelectProps) {
  const { value, current, onChange, filter = {}, site, placeholder, allowClear = false, ...rest } = props;
  const t = useMessages(commonMessages);
  const [text, setText] = useState('');
  const wanted = { ...filter, text: useDeferredValue(text) || null };
  const { data, isFetching } = useApi(
    UnitChoicesDocument,
    { filter: wanted, first: 50 },
    { keepLast: true, ...(site ? { site } : {}) },
  );
  const units = data?.units.nodes ?? [];
  const isListed = units.some(({ id }) => id === current?.id);
  const options = [
    ...(current && !isListed && !text ? [{ value: current.id, label: current.name, note: '' }] : []),
    ...units.map((unit) => ({ value: unit.id, label: unit.name, note: unit.parent?.shortName ?? '' })),
  ];
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={isFetching}
      allowClear={allowClear}
      value={value ?? null}
      placeholder={placeholder ?? t('find')}
      options={options}
      optionRender={({ label, data: option }) => (
        <span className="row">
          {label} <span className="right dim sm">{option.note}</span>
        </span>
      )}
      onChange={(id: string | null) =>
        onChange?.(
          id ?? null,
          units.find((unit) => unit.id === id),
        )
      }
      style={{ width: '100%' }}
    />
  );
}
