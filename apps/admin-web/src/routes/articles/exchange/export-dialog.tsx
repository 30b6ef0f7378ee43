import { type ArticleColumnsQuery, ArticleCountsDocument, type ArticleFilter } from '@jiyue/api-client';
import { Button, Checkbox, Modal, Radio } from 'antd';
import { useState, type ReactElement } from 'react';
import { useApi } from '../../../api/index.js';
import { ErrorNote, Note } from '../../../components/index.js';
import { useMessages } from '../../../i18n/catalogue.js';
import { useSite } from '../../../shell/index.js';
import { TABLE_FORMATS, type TableFormat } from '../../../tables/save-table.js';
import { PeriodPicker } from '../../audit/period-picker.js';
import type { Period } from '../../audit/period.js';
import { ColumnSelect } from '../../columns/column-select.js';
import { exchangeMessages } from './messages.js';
import { useArticleExport } from './use-article-export.js';
import { useFileWords } from './words.js';

type Columns = readonly ArticleColumnsQuery['columns'][number][];
const DAY = 24 * 3600_000;
// days are those of the province
const startOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

function filterOf(column: string, period: Period | null): ArticleFilter {
  return {
    ...(column ? { within: column } : {}),
    ...(period
      ? { since: startOf(period.from).toISOString(), until: new Date(startOf(period.to).getTime() + DAY).toISOString() }
      : {}),
  };
}

type ChoiceProps = { format: TableFormat; withBody: boolean; change: (format: TableFormat, withBody: boolean) => void };

function FormatChoice({ format, withBody, change }: ChoiceProps): ReactElement {
  const t = useMessages(exchangeMessages);
  return (
    <div className="row wrap">
      <Radio.Group
        aria-label={t('out.format')}
        value={format}
        options={TABLE_FORMATS.map((value) => ({ value, label: t(`out.${value}`) }))}
        onChange={({ target }) => change(TABLE_FORMATS.find((one) => one === target.value) ?? 'xlsx', withBody)}
      />
      <Checkbox checked={withBody} onChange={({ target }) => change(format, target.checked)}>
        {t('out.body')}
      </Checkbox>
    </div>
  );
}

/** 导出稿件: by column and day, with texts or without. */
export function ExportDialog({ columns, column, close }: { columns: Columns; column: string; close: () => void }) {
  const t = useMessages(exchangeMessages);
  const site = useSite();
  const { cellOf: _, names: __, ...words } = useFileWords();
  const [within, setWithin] = useState(column);
  const [period, setPeriod] = useState<Period | null>(null);
  const [how, setHow] = useState<{ format: TableFormat; withBody: boolean }>({ format: 'xlsx', withBody: false });
  const filter = filterOf(within, period);
  const counts = useApi(ArticleCountsDocument, { filter });
  const count = counts.data?.articleCounts.reduce((sum, one) => sum + one.count, 0) ?? 0;
  const { progress, cut, error, run } = useArticleExport(words);
  return (
    <Modal open title={t('out.title')} width={520} onCancel={close} footer={null}>
      <div className="stack">
        <ColumnSelect label={t('out.column')} columns={columns} value={within} change={setWithin} top={t('out.all')} />
        <div className="row wrap">
          <span>{t('out.period')}</span>
          <PeriodPicker value={period} onChange={setPeriod} allowClear />
        </div>
        <FormatChoice {...how} change={(format, withBody) => setHow({ format, withBody })} />
        <div role="status" className="muted">
          {progress ? t('out.going', progress) : counts.data && t(count > 0 ? 'out.count' : 'out.none', { count })}
        </div>
        {cut > 0 && <Note tone="warn">{t('out.cut', { count: cut })}</Note>}
        <ErrorNote error={error ?? counts.error} />
        <div className="row form-foot">
          <Button
            type="primary"
            disabled={count === 0}
            loading={progress !== null}
            onClick={() => run({ filter, ...how, name: t('out.name', { site: site.shortName }) })}
          >
            {t('out.go', { count })}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
