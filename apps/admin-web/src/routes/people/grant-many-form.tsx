import { GrantManyDocument } from '@jiyue/api-client';
import { Button, Form, Input } from 'antd';
import { useAct } from '../../api/index.js';
import { CancelButton, ErrorNote, GuardedForm } from '../../components/index.js';
import { formatList, formatNumber } from '../../i18n/format.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { GrantFields, type GrantOffer, type GrantValues, wantedOf } from './grant-fields.js';
import { peopleMessages } from './messages.js';
import { usernamesIn } from './usernames.js';

const most = 1_000;

type Values = GrantValues & { usernames: string };

function UsernamesField() {
  const t = useMessages(peopleMessages);
  const { names } = usernamesIn(Form.useWatch<string | undefined>('usernames') ?? '');
  const check = (_: unknown, text: string | undefined): Promise<void> => {
    const { names, wrong } = usernamesIn(text ?? '');
    if (wrong.length > 0) return Promise.reject(new Error(t('m.wrong', { names: formatList(wrong.slice(0, 5)) })));
    if (names.length === 0) return Promise.reject(new Error(t('m.none')));
    if (names.length > most) return Promise.reject(new Error(t('m.most', { most: formatNumber(most) })));
    return Promise.resolve();
  };
  return (
    <Form.Item
      name="usernames"
      label={t('m.usernames')}
      extra={names.length > 0 ? t('m.count', { count: formatNumber(names.length) }) : t('m.usernamesHelp')}
      validateTrigger="onBlur"
      rules={[{ validator: check }]}
    >
      <Input.TextArea rows={8} spellCheck={false} autoComplete="off" />
    </Form.Item>
  );
}

type GrantManyProps = {
  offers: readonly GrantOffer[];
  onDone: (batchId: string) => void;
  onCancel: () => void;
};

/** Gives many people one role: a batch, whose report says of each what became of it. */
export function GrantManyForm({ offers, onDone, onCancel }: GrantManyProps) {
  const t = useMessages(peopleMessages);
  const words = useErrorWords();
  const { perform, isBusy, error } = useAct(GrantManyDocument);
  const start = async ({ usernames, ...values }: Values): Promise<void> => {
    const begun = await perform({ input: { usernames: usernamesIn(usernames).names, ...wantedOf(values) } });
    if (begun) onDone(begun.grantMany.id);
  };
  return (
    <GuardedForm<Values> error={error} initialValues={{ scope: 'site' }} onFinish={(values) => void start(values)}>
      <UsernamesField />
      <GrantFields offers={offers} isBounded={false} fieldError={(field) => words.field(error, field)} />
      <ErrorNote error={error} />
      <div className="row form-foot">
        <CancelButton onCancel={onCancel} />
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('m.save')}
        </Button>
      </div>
    </GuardedForm>
  );
}
