import {
  ChangeColumnDocument,
  CreateColumnDocument,
  type ColumnFactsFragment,
  type StepRuleInput,
} from '@jiyue/api-client';
import { Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useAct } from '../../api/index.js';
import { CancelButton, ErrorNote, GuardedForm, showToast, touchedValues } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { columnsMessages } from './messages.js';
import { isVacant } from './people.model.js';
import { asVisibility, inheritOf, type Inherits, inheritsOf, type Tab, tabOf } from './settings.model.js';
import { type Visibility, visibilityOf } from './settings.model.js';
import { type ItemOf, SettingsTabs } from './settings-tabs.js';
import { asInput } from './steps.model.js';
import './settings.css';

export type ColumnFacts = ColumnFactsFragment;

type Values = {
  name: string;
  slug?: string;
  description: string;
  keywords: string;
  form: string;
  linkUrl?: string | null;
  operatorUnitId: string | null;
  responsibleId?: string | null;
  officerId?: string | null;
  cadenceRule: string;
  cadenceDays: number | null;
  kinds: string[];
  steps: readonly StepRuleInput[] | null;
  visibility: Visibility;
  inherits: Inherits;
};

function startOf(column: ColumnFacts | null, above: ColumnFacts | null): Partial<Values> {
  const { kinds = [], operatorUnit = null, responsible = null, officer = null } = column ?? above ?? {};
  const shared = {
    kinds: kinds.length > 0 ? kinds : ['article'],
    operatorUnitId: operatorUnit?.id ?? null,
    responsibleId: responsible?.id ?? null,
    officerId: officer?.id ?? null,
    inherits: inheritsOf(column),
    cadenceRule: column?.cadenceRule ?? '',
    form: column?.form ?? 'list',
    linkUrl: column?.linkUrl ?? null,
    steps: ownStepsOf(column ?? above),
  };
  if (!column) return shared;
  const { name, description, keywords, cadenceDays } = column;
  return { ...shared, name, description, keywords, cadenceDays, visibility: visibilityOf(column) };
}

function ownStepsOf(column: ColumnFacts | null): readonly StepRuleInput[] | null {
  return column && !column.stepsInherited ? column.steps : null;
}

function newInput({ slug, cadenceRule, cadenceDays, steps, inherits, operatorUnitId, kinds, ...texts }: Values) {
  const { responsibleId = null, officerId = null } = texts;
  return {
    name: texts.name,
    description: texts.description,
    keywords: texts.keywords,
    form: texts.form,
    linkUrl: texts.linkUrl ?? null,
    slug: slug ?? '',
    steps: steps && asInput(steps),
    inherit: inheritOf(inherits),
    operatorUnitId: inherits.unit ? null : operatorUnitId,
    responsibleId: inherits.responsible ? null : responsibleId,
    officerId: inherits.officer ? null : officerId,
    kinds: inherits.kinds ? null : kinds,
    cadenceRule: cadenceRule || null,
    cadenceDays: cadenceDays ?? null,
  };
}

function changeInput(touched: Partial<Values>, inherits: Inherits) {
  const { steps, visibility, cadenceRule, inherits: isTouched, ...rest } = touched;
  return {
    ...rest,
    ...(steps === undefined ? {} : { steps: steps && asInput(steps) }),
    ...(visibility === undefined ? {} : asVisibility(visibility)),
    ...(cadenceRule === undefined ? {} : { cadenceRule: cadenceRule || null }),
    ...(isTouched === undefined ? {} : { inherit: inheritOf(inherits) }),
  };
}

export type ColumnFormProps = {
  /** The column to change; null makes a new one. */
  column: ColumnFacts | null;
  /** The column it stands below. */
  above: ColumnFacts | null;
  columns: readonly ColumnFacts[];
  onDone: () => void;
  onCancel: () => void;
};

/** Makes a column or changes one. */
export function ColumnForm({ column, above, columns, onDone, onCancel }: ColumnFormProps) {
  const t = useMessages(columnsMessages);
  const words = useErrorWords();
  const create = useAct(CreateColumnDocument);
  const change = useAct(ChangeColumnDocument);
  const error = create.error ?? change.error;
  const [tab, show] = useState<Tab>(column && isVacant(column) ? 'duty' : 'basic');
  useEffect(() => {
    const refused = tabOf(error?.fields[0]?.field);
    if (refused) show(refused);
  }, [error]);
  const item: ItemOf = (name) => {
    const said = words.field(error, name);
    return said ? { name, validateStatus: 'error', help: said } : { name };
  };
  const make = async (values: Values): Promise<void> => {
    const made = await create.perform({ input: { ...newInput(values), parentId: above?.id ?? null } });
    if (!made) return;
    const { isVisible } = made.createColumn;
    showToast(t(isVisible ? 'create.done' : 'create.hidden', { name: values.name }), [], isVisible ? 6 : 15);
    onDone();
  };
  const [form] = Form.useForm<Values>();
  const keep = async ({ id, version }: ColumnFacts, { inherits }: Values): Promise<void> => {
    const input = { ...changeInput(touchedValues(form), inherits), columnId: id, version };
    if (!(await change.perform({ input }))) return;
    showToast(t('change.done'));
    onDone();
  };
  return (
    <GuardedForm<Values>
      error={error}
      form={form}
      initialValues={startOf(column, above)}
      onFinish={(values) => void (column ? keep(column, values) : make(values))}
      onFinishFailed={({ errorFields }) => show(tabOf(errorFields[0]?.name.join('.')) ?? tab)}
    >
      <SettingsTabs item={item} column={column} above={above} columns={columns} tab={tab} show={show} />
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
