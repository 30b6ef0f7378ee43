import {
  ChangeColumnDocument,
  CreateColumnDocument,
  type ColumnFactsFragment,
  type StepRuleInput,
} from '@jiyue/api-client';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useAct } from '../../api/index.js';
import { CancelButton, ErrorNote, GuardedForm, showToast, touchedValues, UnitSelect } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { useFieldWords, useKinds } from '../articles/kinds/kinds.js';
import { StepsField } from './steps-field.js';
import { asInput } from './steps.model.js';
import { columnsMessages } from './messages.js';

export type ColumnFacts = ColumnFactsFragment;

type Values = {
  name: string;
  slug?: string;
  description: string;
  keywords: string;
  operatorUnitId: string | null;
  cadenceDays: number | null;
  kinds: string[];
  steps: readonly StepRuleInput[] | null;
  isVisible: boolean;
};

type ItemOf = (name: keyof Values) => { name: keyof Values; validateStatus?: 'error'; help?: string };

function Texts({ item, isNew }: { item: ItemOf; isNew: boolean }) {
  const t = useMessages(columnsMessages);
  return (
    <>
      <Form.Item {...item('name')} label={t('f.name')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={30} />
      </Form.Item>
      {isNew && (
        <Form.Item
          {...item('slug')}
          label={t('f.slug')}
          extra={t('f.slugHelp')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={40} spellCheck={false} autoComplete="off" />
        </Form.Item>
      )}
      <Form.Item
        {...item('description')}
        label={t('f.description')}
        extra={t('f.descriptionHelp')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
      <Form.Item
        {...item('keywords')}
        label={t('f.keywords')}
        extra={t('f.keywordsHelp')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input maxLength={100} />
      </Form.Item>
    </>
  );
}

function Rules({ item, column, above }: { item: ItemOf; column: ColumnFacts | null; above: ColumnFacts | null }) {
  const t = useMessages(columnsMessages);
  const say = useFieldWords();
  const kinds = useKinds() ?? [];
  return (
    <>
      <Form.Item {...item('operatorUnitId')} label={t('f.unit')} extra={t('f.unitHelp')}>
        <UnitSelect current={column?.operatorUnit} allowClear />
      </Form.Item>
      <Form.Item {...item('cadenceDays')} label={t('f.cadence')} extra={t('f.cadenceHelp')}>
        <InputNumber min={1} max={731} precision={0} style={{ width: 140 }} />
      </Form.Item>
      <Form.Item {...item('kinds')} label={t('f.kinds')} extra={t('f.kindsHelp')} rules={[{ required: true }]}>
        <Select mode="multiple" options={kinds.map(({ key }) => ({ value: key, label: say(`kind.${key}`) }))} />
      </Form.Item>
      <Form.Item {...item('steps')} label={t('f.steps')}>
        <StepsField inherited={column?.steps ?? above?.steps ?? []} />
      </Form.Item>
      {column && (
        <Form.Item {...item('isVisible')} valuePropName="checked">
          <Checkbox>{t('f.visible')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

function startOf(column: ColumnFacts | null, above: ColumnFacts | null): Partial<Values> {
  if (!column) {
    const { kinds = [], operatorUnit = null } = above ?? {};
    const taken = kinds.length > 0 ? kinds : ['article'];
    return { steps: ownStepsOf(above), kinds: taken, operatorUnitId: operatorUnit?.id ?? null };
  }
  const { name, description, keywords, cadenceDays, kinds, isVisible, operatorUnit } = column;
  return {
    name,
    description,
    keywords,
    cadenceDays,
    kinds,
    steps: ownStepsOf(column),
    isVisible,
    operatorUnitId: operatorUnit?.id ?? null,
  };
}

function ownStepsOf(column: ColumnFacts | null): readonly StepRuleInput[] | null {
  return column && !column.stepsInherited ? column.steps : null;
}

export type ColumnFormProps = {
  /** The column to change; null makes a new one. */
  column: ColumnFacts | null;
  /** The column a new one is made below. */
  above: ColumnFacts | null;
  onDone: () => void;
  onCancel: () => void;
};

/** Makes a column or changes one. */
export function ColumnForm({ column, above, onDone, onCancel }: ColumnFormProps) {
  const t = useMessages(columnsMessages);
  const words = useErrorWords();
  const create = useAct(CreateColumnDocument);
  const change = useAct(ChangeColumnDocument);
  const error = create.error ?? change.error;
  const item: ItemOf = (name) => {
    const said = words.field(error, name);
    return said ? { name, validateStatus: 'error', help: said } : { name };
  };
  const make = async ({
    slug,
    name,
    description,
    keywords,
    operatorUnitId,
    cadenceDays,
    kinds,
    steps,
  }: Values): Promise<void> => {
    const input = {
      name,
      description,
      keywords,
      operatorUnitId,
      kinds,
      steps: steps && asInput(steps),
      slug: slug ?? '',
      cadenceDays: cadenceDays ?? null,
    };
    const made = await create.perform({ input: { ...input, parentId: above?.id ?? null } });
    if (!made) return;
    const key = made.createColumn.isVisible ? 'create.done' : 'create.hidden';
    showToast(t(key, { name }), [], made.createColumn.isVisible ? 6 : 15);
    onDone();
  };
  const [form] = Form.useForm<Values>();
  const keep = async ({ id, version }: ColumnFacts): Promise<void> => {
    const { steps, ...touched } = touchedValues(form);
    const changed = steps === undefined ? {} : { steps: steps && asInput(steps) };
    const input = { ...touched, ...changed, columnId: id, version };
    if (!(await change.perform({ input }))) return;
    showToast(t('change.done'));
    onDone();
  };
  return (
    <GuardedForm<Values>
      error={error}
      form={form}
      initialValues={startOf(column, above)}
      onFinish={(values) => void (column ? keep(column) : make(values))}
    >
      <Texts item={item} isNew={column === null} />
      <Rules item={item} column={column} above={above} />
      <ErrorNote error={error} />
      <div className="row form-foot">
        <CancelButton onCancel={onCancel} />
        <Button type="primary" htmlType="submit" loading={create.isBusy || change.isBusy}>
          {t(column ? 'change.save' : 'create.save')}
        </Button>
      </div>
    </GuardedForm>
  );
}
