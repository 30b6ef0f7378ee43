import { CADENCE_RULES, type CadenceRule, COLUMN_FORMS, type ColumnForm } from '@jiyue/kernel';
import { Form, Input, InputNumber, Radio, Select, Tabs } from 'antd';
import type { ReactElement } from 'react';
import { UnitSelect } from '../../components/index.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { useKindName, useKinds } from '../articles/kinds/kinds.js';
import type { ColumnFacts } from './column-form.js';
import { Duties } from './duties.js';
import { Inherited } from './inherited.js';
import { columnsMessages, type ColumnsKey } from './messages.js';
import { NamedPerson } from './named-person.js';
import { sourceOf, type Tab, VISIBILITIES } from './settings.model.js';
import { StepsField } from './steps-field.js';

export type ItemOf = (name: string) => { name: string; validateStatus?: 'error'; help?: string };

export type SettingsProps = {
  item: ItemOf;
  column: ColumnFacts | null;
  above: ColumnFacts | null;
  columns: readonly ColumnFacts[];
};

const FORMS = Object.keys(COLUMN_FORMS) as ColumnForm[];
const RULES = Object.keys(CADENCE_RULES) as CadenceRule[];

function FormFields({ item }: { item: ItemOf }): ReactElement {
  const t = useMessages(columnsMessages);
  const form = Form.useWatch<string | undefined>('form');
  return (
    <>
      <Form.Item {...item('form')} label={t('f.form')}>
        <Select options={FORMS.map((value) => ({ value, label: t(`form.${value}`) }))} />
      </Form.Item>
      {form === 'link' && (
        <Form.Item
          {...item('linkUrl')}
          label={t('f.linkUrl')}
          extra={t('f.linkUrlHelp')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input type="url" inputMode="url" maxLength={500} spellCheck={false} autoComplete="off" />
        </Form.Item>
      )}
    </>
  );
}

function Texts({ item, column }: SettingsProps): ReactElement {
  const t = useMessages(columnsMessages);
  return (
    <>
      <Form.Item {...item('name')} label={t('f.name')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={30} />
      </Form.Item>
      {!column && (
        <Form.Item
          {...item('slug')}
          label={t('f.slug')}
          extra={t('f.slugHelp')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={40} spellCheck={false} autoComplete="off" />
        </Form.Item>
      )}
      <FormFields item={item} />
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

function ruleWords(t: Translate<ColumnsKey>, rule: string | null | undefined): string {
  const known = RULES.find((one) => one === rule);
  return t(known ? `rule.${known}` : 'rule.own');
}

function cadenceWords(t: Translate<ColumnsKey>, from: ColumnFacts | null): string {
  if (!from?.cadenceDays) return t('onDemand');
  return `${t('days', { days: from.cadenceDays })}，${ruleWords(t, from.cadenceRule)}`;
}

function Cadence({ item, columns, above }: SettingsProps): ReactElement {
  const t = useMessages(columnsMessages);
  const form = Form.useFormInstance();
  const source = sourceOf(columns, above, 'cadence');
  const rules = RULES.map((rule) => ({ value: rule, label: ruleWords(t, rule) }));
  const days = (rule: CadenceRule | ''): void => {
    if (rule) form.setFields([{ name: 'cadenceDays', value: CADENCE_RULES[rule].days, touched: true }]);
  };
  return (
    <Inherited fact="cadence" label={t('tab.cadence')} source={source?.name ?? null} words={cadenceWords(t, above)}>
      <Form.Item {...item('cadenceRule')} label={t('f.rule')} extra={t('f.ruleHelp')}>
        <Select options={[{ value: '', label: t('rule.own') }, ...rules]} onChange={days} />
      </Form.Item>
      <Form.Item {...item('cadenceDays')} label={t('f.cadence')} extra={t('f.cadenceHelp')}>
        <InputNumber min={1} max={400} precision={0} style={{ width: 140 }} />
      </Form.Item>
    </Inherited>
  );
}

function Duty({ item, column, columns, above }: SettingsProps): ReactElement {
  const t = useMessages(columnsMessages);
  const source = sourceOf(columns, above, 'unit');
  const words = above?.operatorUnit?.name ?? t('inherit.siteUnit');
  return (
    <>
      <Inherited fact="unit" label={t('f.unit')} source={source?.name ?? null} words={words}>
        <Form.Item {...item('operatorUnitId')} label={t('f.unit')} extra={t('f.unitHelp')}>
          <UnitSelect current={column?.operatorUnit} allowClear />
        </Form.Item>
      </Inherited>
      <NamedPerson fact="responsible" item={item} column={column} columns={columns} above={above} />
      <NamedPerson fact="officer" item={item} column={column} columns={columns} above={above} />
      {column && <Duties columnId={column.id} />}
    </>
  );
}

function Kinds({ item, column, columns, above }: SettingsProps): ReactElement {
  const t = useMessages(columnsMessages);
  const say = useKindName();
  const kinds = useKinds() ?? [];
  const nameOf = (key: string): string => say(kinds.find((kind) => kind.key === key) ?? { key, name: null });
  const open = kinds.filter(({ key, isRetired }) => !isRetired || column?.kinds.includes(key));
  const source = sourceOf(columns, above, 'kinds');
  const words = (above?.kinds ?? ['article']).map(nameOf).join('、');
  return (
    <Inherited fact="kinds" label={t('f.kinds')} source={source?.name ?? null} words={words}>
      <Form.Item {...item('kinds')} label={t('f.kinds')} extra={t('f.kindsHelp')} rules={[{ required: true }]}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={open.map((kind) => ({ value: kind.key, label: say(kind) }))}
        />
      </Form.Item>
    </Inherited>
  );
}

function Steps({ item, column, above }: SettingsProps): ReactElement {
  const t = useMessages(columnsMessages);
  return (
    <Form.Item {...item('steps')} label={t('f.steps')}>
      <StepsField inherited={column?.steps ?? above?.steps ?? []} />
    </Form.Item>
  );
}

function Seen({ item }: SettingsProps): ReactElement {
  const t = useMessages(columnsMessages);
  return (
    <Form.Item {...item('visibility')} label={t('f.seen')}>
      <Radio.Group className="stack tight">
        {VISIBILITIES.map((one) => (
          <Radio key={one} value={one}>
            {t(`seen.${one}`)} <span className="muted sm">{t(`seen.${one}.help`)}</span>
          </Radio>
        ))}
      </Radio.Group>
    </Form.Item>
  );
}

const PANELS = { basic: Texts, cadence: Cadence, duty: Duty, steps: Steps, kinds: Kinds, seen: Seen } as const;

/** 基本 · 更新 · 责任 · 审核 · 内容 · 可见. Every field is there, whichever is looked at: nothing is lost by looking away. */
export function SettingsTabs(props: SettingsProps & { tab: Tab; show: (tab: Tab) => void }): ReactElement {
  const { tab, show, ...settings } = props;
  const t = useMessages(columnsMessages);
  const keys = (Object.keys(PANELS) as Tab[]).filter((key) => key !== 'seen' || props.column);
  const items = keys.map((key) => {
    const Panel = PANELS[key];
    return { key, label: t(`tab.${key}`), forceRender: true, children: <Panel {...settings} /> };
  });
  return (
    <Tabs
      activeKey={tab}
      onChange={(key) => show(keys.find((one) => one === key) ?? 'basic')}
      items={items}
      tabBarGutter={24}
      tabBarStyle={{ marginBottom: 16 }}
    />
  );
}
