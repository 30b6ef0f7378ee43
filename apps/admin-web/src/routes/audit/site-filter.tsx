import { SwitcherSitesDocument } from '@jiyue/api-client';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useApi } from '../../api/index.js';
import { useMessages } from '../../i18n/messages.js';
import { auditMessages } from './messages.js';

/** Chooses one of the sites in reach, or all. */
export function SiteFilter({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const t = useMessages(auditMessages);
  const [text, setText] = useState('');
  const { data, isFetching } = useApi(
    SwitcherSitesDocument,
    { text: useDeferredValue(text) || null, first: 50 },
    { keepLast: true },
  );
  const options = (data?.mySites.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const isListed = options.some((option) => option.value === value);
  return (
    <Select
      aria-label={t('f.site')}
      showSearch={{ filterOption: false, onSearch: setText }}
      allowClear
      loading={isFetching}
      placeholder={t('allSites')}
      style={{ width: 220 }}
      value={value || null}
      options={value && !isListed ? [{ value, label: value }, ...options] : options}
      onChange={(id: string | null) => onChange(id ?? '')}
    />
  );
}
