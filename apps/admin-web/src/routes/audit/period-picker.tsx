import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { today as dayOfTheProvince } from '../../i18n/format.js';
import { useMessages } from '../../i18n/messages.js';
import { auditMessages } from './messages.js';
import type { Period } from './period.js';

export type PeriodPickerProps = {
  value: Period | null;
  onChange: (period: Period | null) => void;
  allowClear?: boolean;
};

/** From day, to day, with the usual spans ready. */
export function PeriodPicker({ value, onChange, allowClear = false }: PeriodPickerProps) {
  const t = useMessages(auditMessages);
  const today = dayjs(dayOfTheProvince());
  const lastMonth = today.subtract(1, 'month');
  return (
    <DatePicker.RangePicker
      aria-label={t('f.period')}
      allowClear={allowClear}
      value={value ? [dayjs(value.from), dayjs(value.to)] : null}
      placeholder={[t('f.from'), t('f.to')]}
      presets={[
        { label: t('preset.month'), value: [today.startOf('month'), today] },
        { label: t('preset.lastMonth'), value: [lastMonth.startOf('month'), lastMonth.endOf('month')] },
        { label: t('preset.quarter'), value: [today.subtract(90, 'day'), today] },
        { label: t('preset.year'), value: [today.startOf('year'), today] },
      ]}
      onChange={(days) => {
        const [from, to] = days ?? [];
        onChange(from && to ? { from: from.format('YYYY-MM-DD'), to: to.format('YYYY-MM-DD') } : null);
      }}
    />
  );
}
