import { LoadArrangementDocument, type YearFactsFragment } from '@jiyue/api-client';
import { Button, Form, Input } from 'antd';
import { useAct } from '../../api/index.js';
import { CancelButton, ErrorNote, GuardedForm, Note, showToast } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { calendarMessages } from './messages.js';
import { readRows, typed } from './rows.js';
import { TypedDays } from './typed-days.js';

type Values = { title: string; documentNo: string; issued: string; source: string; rows: string };

export type LoadFormProps = { year: YearFactsFragment; onDone: () => void; onCancel: () => void };

type ItemOf = (name: keyof Values) => { name: keyof Values; validateStatus?: 'error'; help?: string };

function Notice({ item }: { item: ItemOf }) {
  const t = useMessages(calendarMessages);
  return (
    <>
      <Form.Item {...item('title')} label={t('f.name')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item {...item('documentNo')} label={t('f.no')} extra={t('f.noHelp')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item {...item('issued')} label={t('f.issued')}>
        <Input type="date" style={{ width: 180 }} />
      </Form.Item>
      <Form.Item {...item('source')} label={t('f.source')}>
        <Input type="url" maxLength={400} inputMode="url" />
      </Form.Item>
    </>
  );
}

function startOf({ arrangement }: YearFactsFragment, title: string): Values {
  const { documentNo, issued, source } = arrangement ?? {};
  return {
    title: arrangement?.title ?? title,
    documentNo: documentNo ?? '',
    issued: issued ?? '',
    source: source ?? '',
    rows: typed(arrangement?.days ?? []),
  };
}

/** Loads a year's arrangement from pasted rows, or corrects it; what is wrong is said at its line. */
export function LoadForm({ year, onDone, onCancel }: LoadFormProps) {
  const t = useMessages(calendarMessages);
  const words = useErrorWords();
  const { perform, isBusy, error, reset } = useAct(LoadArrangementDocument);
  const [form] = Form.useForm<Values>();
  const rows = readRows(Form.useWatch('rows', form) ?? '');
  const item: ItemOf = (name) => {
    const said = words.field(error, name);
    return said ? { name, validateStatus: 'error', help: said } : { name };
  };
  const load = async ({ title, documentNo, issued, source }: Values): Promise<void> => {
    const days = rows.days.map(({ date, kind, name }) => ({ date, kind, name }));
    const notice = { title, documentNo: documentNo || null, issued: issued || null, source: source || null };
    const version = year.arrangement?.version ?? 0;
    if (!(await perform({ input: { year: year.year, version, ...notice, days } }))) return;
    showToast(t('done', { year: year.year }));
    onDone();
  };
  const start = startOf(year, t('f.defaultName', { year: year.year }));
  return (
    <GuardedForm<Values>
      error={error}
      form={form}
      initialValues={start}
      onValuesChange={() => error && reset()}
      onFinish={(values) => void load(values)}
    >
      <Note>{t('f.note')}</Note>
      <Notice item={item} />
      <Form.Item name="rows" label={t('f.rows')} extra={t('f.rowsHelp')}>
        <Input.TextArea rows={8} spellCheck={false} />
      </Form.Item>
      <TypedDays rows={rows} error={error} />
      <ErrorNote error={error} />
      <div className="row form-foot">
        <CancelButton onCancel={onCancel} />
        <Button
          type="primary"
          htmlType="submit"
          loading={isBusy}
          disabled={rows.days.length === 0 || rows.unreadable.length > 0}
        >
          {t('f.save', { count: rows.days.length })}
        </Button>
      </div>
    </GuardedForm>
  );
}
