import { ChangeContentModelDocument, DeclareContentModelDocument } from '@jiyue/api-client';
import { Button, Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useAct } from '../../../api/index.js';
import { ErrorNote, GuardedForm, showToast } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { useErrorWords } from '../../../i18n/use-error-sentence.js';
import { useSitePath } from '../../../shell/index.js';
import { useKindName, useKinds } from '../../articles/kinds/kinds.js';
import { modelMessages } from '../messages.js';
import { fieldInput, type Model, type ModelValues, valuesOf } from '../model.js';
import { FieldList } from './field-list.js';
import { Preview } from './preview.js';

type ModelFormProps = { model: Model | null; mayChange: boolean };

/** Declares a model, or makes its next version. */
export function ModelForm({ model, mayChange }: ModelFormProps) {
  const t = useMessages(modelMessages);
  const declare = useAct(DeclareContentModelDocument);
  const change = useAct(ChangeContentModelDocument);
  const navigate = useNavigate();
  const path = useSitePath();
  const words = useErrorWords();
  const error = declare.error ?? change.error;
  const faultOf = (name: string) => words.field(error, name);
  const [form] = Form.useForm<ModelValues>();
  const fields = Form.useWatch('fields', form) ?? [];
  const save = async ({ name, code, base, fields: given }: ModelValues): Promise<void> => {
    const text = { name, fields: given.map(fieldInput) };
    const done = model
      ? await change.perform({ input: { ...text, code: model.code, version: model.version } })
      : await declare.perform({ input: { ...text, code, base } });
    if (!done) return;
    showToast(t('saved'));
    if (!model) void navigate(path(`models/${code}`));
  };
  return (
    <div className="model-split">
      <GuardedForm<ModelValues>
        error={error}
        form={form}
        disabled={!mayChange}
        initialValues={valuesOf(model)}
        onFinish={(values) => void save(values)}
      >
        <Facts isNew={!model} faultOf={faultOf} />
        <FieldList model={model} form={form} mayChange={mayChange} faultOf={faultOf} />
        {faultOf('fields') && <p className="bad">{faultOf('fields')}</p>}
        <ErrorNote error={error} />
        {mayChange && (
          <div className="row form-foot">
            <Button type="primary" htmlType="submit" loading={declare.isBusy || change.isBusy}>
              {t('f.save')}
            </Button>
          </div>
        )}
      </GuardedForm>
      <Preview fields={fields} />
    </div>
  );
}

export type FaultOf = (name: string) => string | undefined;

/** What a form item says when the server refused it. */
export function refused(said: string | undefined) {
  return said ? { validateStatus: 'error' as const, help: said } : {};
}

function Facts({ isNew, faultOf }: { isNew: boolean; faultOf: FaultOf }) {
  const t = useMessages(modelMessages);
  const kindName = useKindName();
  const bases = (useKinds() ?? []).filter(({ key, base }) => key === base);
  return (
    <>
      <Form.Item
        name="name"
        label={t('f.name')}
        extra={t('f.nameHelp')}
        rules={[{ required: true, whitespace: true }]}
        {...refused(faultOf('name'))}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <div className="row wrap model-row">
        <Form.Item
          name="code"
          label={t('f.code')}
          extra={isNew ? t('f.codeHelp') : undefined}
          rules={[{ required: true, pattern: /^[a-z][a-z-]{0,28}[a-z]$/ }]}
          {...refused(faultOf('code'))}
        >
          <Input maxLength={30} autoComplete="off" disabled={!isNew} />
        </Form.Item>
        <Form.Item
          name="base"
          label={t('f.base')}
          extra={isNew ? t('f.baseHelp') : undefined}
          className="grow"
          {...refused(faultOf('base'))}
        >
          <Select
            {...(isNew ? {} : { disabled: true })}
            options={bases.map((kind) => ({ value: kind.key, label: kindName(kind) }))}
          />
        </Form.Item>
      </div>
    </>
  );
}
