import { ChangeCheckRuleDocument, type CheckRuleFieldsFragment } from '@jiyue/api-client';
import { Button, Form, Select } from 'antd';
import { useAct } from '../../api/index.js';
import { CancelButton, ErrorNote, GuardedForm, showToast } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { checkMessages, isCheckMessage } from '../articles/editor/checks/check.messages.js';
import { listMessages } from './messages.js';
import './checks.css';
import { ACTIONS, type Action } from './word-file.js';

export type CheckRule = CheckRuleFieldsFragment;

type Values = Readonly<Record<string, string>>;
type RuleFormProps = { rule: CheckRule; onDone: () => void; onCancel: () => void };

/** What is done about each class of findings: here, or on every site of the province. */
export function RuleForm({ rule, onDone, onCancel }: RuleFormProps) {
  const t = useMessages(listMessages);
  const { perform, isBusy, error } = useAct(ChangeCheckRuleDocument);
  const save = async (values: Values): Promise<void> => {
    const classes = rule.classes.map(({ name, action }) => ({ name, action: values[name] ?? action }));
    if (!(await perform({ input: { version: rule.version, classes } }))) return;
    showToast(t('saved'));
    onDone();
  };
  return (
    <GuardedForm<Values>
      error={error}
      initialValues={Object.fromEntries(rule.classes.map(({ name, action }) => [name, action]))}
      disabled={!rule.allowed.includes('change')}
      onFinish={(values) => void save(values)}
    >
      <p className="muted">{t(rule.isProvince ? 'r.helpProvince' : 'r.help')}</p>
      <div className="check-classes">
        {rule.classes.map((one) => (
          <ClassItem key={one.name} {...{ one, rule, error }} />
        ))}
      </div>
      <ErrorNote error={error} />
      <div className="row form-foot">
        <CancelButton onCancel={onCancel} />
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('f.save')}
        </Button>
      </div>
    </GuardedForm>
  );
}

type ClassItemProps = {
  one: CheckRule['classes'][number];
  rule: CheckRule;
  error: Parameters<ReturnType<typeof useErrorWords>['field']>[0];
};

function ClassItem({ one: { name, floor }, rule, error }: ClassItemProps) {
  const t = useMessages(listMessages);
  const say = useMessages(checkMessages);
  const wrong = useErrorWords().field(error, name);
  const key = `group.${name}`;
  const least = ACTIONS.indexOf(floor as Action);
  const options = ACTIONS.map((value, at) => ({
    value,
    label: t(`action.${value}`),
    disabled: !rule.isProvince && at > least,
  }));
  const action = t(`action.${floor as Action}`);
  return (
    <Form.Item
      name={name}
      label={isCheckMessage(key) ? say(key) : name}
      extra={t(rule.isProvince ? 'r.usual' : 'r.floor', { action })}
      {...(wrong && { validateStatus: 'error', help: wrong })}
    >
      <Select options={options} />
    </Form.Item>
  );
}
