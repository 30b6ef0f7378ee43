import { DraftSiteDocument, NewSiteDocument, type NewSiteQuery, type SiteKind } from '@jiyue/api-client';
import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct, useApi } from '../../../api/index.js';
import {
  ErrorNote,
  GuardedForm,
  Note,
  PageHead,
  QueryState,
  type UnitChoice,
  UnitSelect,
} from '../../../components/index.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { useErrorWords } from '../../../i18n/use-error-sentence.js';
import { useSitePath } from '../../../shell/index.js';
import { sitesMessages } from '../messages.js';
import { codeHint, divisionOf, hostSuffixOf, kindsFor } from '../rules.js';
import { StepRail } from './step-rail.js';
import { UnitDialog } from './unit-form.js';
import './opening.css';

type Parent = NewSiteQuery['currentSite'];
type Carrier = NonNullable<UnitChoice['carrier']>;
type Values = {
  kind: SiteKind;
  name: string;
  shortName: string;
  code: string;
  host: string;
  operatorUnitId?: string | null;
};

function KindField({ unit }: { unit: UnitChoice }) {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  const kinds = kindsFor(unit);
  return (
    <Form.Item name="kind" label={t('wz.kind')} extra={t(`kindWhy.${kinds[0] ?? 'SUB_SITE'}`)}>
      <Radio.Group options={kinds.map((kind) => ({ value: kind, label: common(`kind.${kind}`) }))} />
    </Form.Item>
  );
}

type ItemOf = (name: keyof Values) => { name: keyof Values; validateStatus?: 'error'; help?: string };

function CodeField({ unit, item }: { unit: UnitChoice; item: ItemOf }) {
  const t = useMessages(sitesMessages);
  const kind = Form.useWatch<SiteKind | undefined>('kind') ?? 'SUB_SITE';
  const typed = Form.useWatch<string | undefined>('code') ?? '';
  const hint = codeHint(kind, typed, unit.divisionCode);
  const said = item('code');
  const shown = said.help
    ? said
    : { name: said.name, ...(hint.isGood ? {} : { validateStatus: 'error' as const, help: t(hint.key, hint.params) }) };
  return (
    <Form.Item
      {...shown}
      label={t('f.code')}
      extra={hint.isGood ? t(hint.key, hint.params) : undefined}
      rules={[{ required: true }]}
    >
      <Input maxLength={12} spellCheck={false} autoComplete="off" style={{ maxWidth: 220 }} />
    </Form.Item>
  );
}

function Fields({ unit, carrier, item }: { unit: UnitChoice; carrier: Carrier; item: ItemOf }) {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  const suffix = hostSuffixOf(carrier.host);
  return (
    <>
      <KindField unit={unit} />
      <Form.Item
        {...item('name')}
        label={t('f.name')}
        extra={t('help.name')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item {...item('shortName')} label={t('f.shortName')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={20} style={{ maxWidth: 320 }} />
      </Form.Item>
      <CodeField unit={unit} item={item} />
      <Form.Item
        {...item('host')}
        label={t('f.host')}
        extra={t('help.host', { suffix })}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input
          maxLength={60}
          spellCheck={false}
          autoComplete="off"
          suffix={<span className="dim">.{suffix}</span>}
          style={{ maxWidth: 320 }}
        />
      </Form.Item>
      <Form.Item {...item('operatorUnitId')} label={`${t('f.operator')}（${common('optional')}）`}>
        <UnitSelect allowClear site={carrier.id} />
      </Form.Item>
    </>
  );
}

function SponsorField({
  parent,
  unit,
  choose,
}: {
  parent: Parent;
  unit: UnitChoice | null;
  choose: (unit: UnitChoice | null) => void;
}) {
  const t = useMessages(sitesMessages);
  const [isCreating, create] = useState(false);
  const above = parent.sponsorUnit;
  return (
    <>
      <Form.Item label={t('wz.unit')} htmlFor="sponsor" extra={t('wz.unitHelp', { above: above.shortName })}>
        <div className="row">
          <UnitSelect
            id="sponsor"
            value={unit?.id ?? null}
            current={unit}
            placeholder={t('wz.unitFind')}
            filter={{ withoutSite: true }}
            onChange={(_, chosen) => choose(chosen ?? null)}
          />
          <Button onClick={() => create(true)}>{t('wz.unitNew')}</Button>
        </div>
      </Form.Item>
      <UnitDialog
        above={above}
        isOpen={isCreating}
        onCancel={() => create(false)}
        onDone={(made) => {
          create(false);
          choose(made);
        }}
      />
    </>
  );
}

/** What is asked once the unit is chosen, and on whose portal the site will hang. */
function Chosen({ unit, parent, item }: { unit: UnitChoice | null; parent: Parent; item: ItemOf }) {
  const t = useMessages(sitesMessages);
  if (!unit) return <Note>{t('wz.chooseUnit')}</Note>;
  if (!unit.carrier) return <Note tone="warn">{t('wz.noCarrier')}</Note>;
  return (
    <>
      {unit.carrier.id !== parent.id && <Note>{t('wz.carrier', { name: unit.carrier.name })}</Note>}
      <Fields unit={unit} carrier={unit.carrier} item={item} />
    </>
  );
}

function startOf(unit: UnitChoice): Partial<Values> {
  const kind = kindsFor(unit)[0] ?? 'SUB_SITE';
  return { kind, name: unit.name, shortName: unit.shortName, code: divisionOf(unit.divisionCode) };
}

function BasicStep({ parent }: { parent: Parent }) {
  const t = useMessages(sitesMessages);
  const words = useErrorWords();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const [unit, setUnit] = useState<UnitChoice | null>(null);
  const { perform, isBusy, error } = useAct(DraftSiteDocument);
  const choose = (chosen: UnitChoice | null): void => {
    setUnit(chosen);
    if (chosen) form.setFieldsValue(startOf(chosen));
  };
  const save = async ({ host, ...values }: Values): Promise<void> => {
    if (!unit?.carrier) return;
    const name = host.trim().toLowerCase();
    const suffix = hostSuffixOf(unit.carrier.host);
    const input = { ...values, sponsorUnitId: unit.id, host: name.endsWith(`.${suffix}`) ? name : `${name}.${suffix}` };
    const made = await perform({ input }, { site: unit.carrier.id });
    if (made) void navigate(`/s/${made.draftSite.id}/opening?step=domain`);
  };
  const item: ItemOf = (name) => {
    const said = words.field(error, name);
    return said ? { name, validateStatus: 'error', help: said } : { name };
  };
  return (
    <section className="card">
      <header>
        <h2>{t('wz.basic')}</h2>
        <span className="muted sm">{t('wz.rule')}</span>
      </header>
      <GuardedForm<Values> error={error} form={form} onFinish={(values) => void save(values)}>
        <div className="bd wz-form">
          <SponsorField parent={parent} unit={unit} choose={choose} />
          <Chosen unit={unit} parent={parent} item={item} />
          <ErrorNote error={error} />
        </div>
        <div className="wz-foot">
          <span className="right muted sm">{t('wz.draftWhat')}</span>
          <Button type="primary" htmlType="submit" loading={isBusy} disabled={!unit?.carrier}>
            {t('wz.save')}
          </Button>
        </div>
      </GuardedForm>
    </section>
  );
}

/** 开设站点, first step: nothing exists yet; saving makes the draft and goes on under its own address. */
export function NewSiteScreen() {
  const t = useMessages(sitesMessages);
  const sitePath = useSitePath();
  const query = useApi(NewSiteDocument, {});
  return (
    <div className="page" data-panes="">
      <PageHead title={t('wz.title')} trail={[{ label: t('nav'), to: sitePath('sites') }]} />
      <div className="wz">
        <StepRail opening={null} current="basic" />
        <QueryState query={query} what={t('wz.basic')}>
          {({ currentSite }) => <BasicStep parent={currentSite} />}
        </QueryState>
      </div>
    </div>
  );
}
