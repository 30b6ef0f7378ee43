import { AddCheckWordDocument, ChangeCheckWordDocument, type CheckWordFieldsFragment } from '@jiyue/api-client';
import { Button, Form, Input, InputNumber, Segmented, Select } from 'antd';
import { useAct } from '../../api/index.js';
import { CancelButton, ErrorNote, GuardedForm, showToast } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { listMessages } from './messages.js';
import { ACTIONS, KINDS, type Kind } from './word-file.js';

export type CheckWord = CheckWordFieldsFragment;

type Values = Pick<CheckWord, 'kind' | 'word' | 'state'> & {
  right?: string | null;
  action?: string | null;
  note?: string | null;
  rank?: number | null;
  validFrom?: string | null;
  validUntil?: string | null;
};
type ItemOf = (name: keyof Values) => { name: keyof Values; validateStatus?: 'error'; help?: string };

type WordFormProps = { word: CheckWord | null; onDone: () => void; onCancel: () => void };

/** Lists a word, changes one, or takes up what somebody reported. */
export function WordForm({ word, onDone, onCancel }: WordFormProps) {
  const t = useMessages(listMessages);
  const words = useErrorWords();
  const add = useAct(AddCheckWordDocument);
  const change = useAct(ChangeCheckWordDocument);
  const error = add.error ?? change.error;
  const item: ItemOf = (name) => {
    const said = words.field(error, name);
    return said ? { name, validateStatus: 'error', help: said } : { name };
  };
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form) ?? word?.kind ?? 'LEXICON';
  const save = async (values: Values): Promise<void> => {
    const input = inputOf(values);
    const done = word
      ? await change.perform({ input: { ...input, id: word.id, version: word.version } })
      : await add.perform({ input });
    if (!done) return;
    showToast(t('saved'));
    onDone();
  };
  const start: Values = word ? { ...word } : { kind: 'LEXICON', word: '', state: 'ACTIVE' };
  return (
    <GuardedForm<Values> error={error} form={form} initialValues={start} onFinish={(values) => void save(values)}>
      <Form.Item {...item('kind')} label={t('kind')}>
        <Select options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      <WordItems item={item} kind={kind as Kind} />
      <Form.Item {...item('state')} label={t('f.state')}>
        <Segmented options={statesOf(word).map((value) => ({ value, label: t(`state.${value}`) }))} />
      </Form.Item>
      <ErrorNote error={error} />
      <div className="row form-foot">
        <CancelButton onCancel={onCancel} />
        <Button type="primary" htmlType="submit" loading={add.isBusy || change.isBusy}>
          {t('f.save')}
        </Button>
      </div>
    </GuardedForm>
  );
}

function statesOf(word: CheckWord | null) {
  return word?.state === 'PROPOSED' ? (['PROPOSED', 'ACTIVE', 'DISABLED'] as const) : (['ACTIVE', 'DISABLED'] as const);
}

function inputOf(values: Values): Values {
  const { kind, word, state, right, action, note, rank, validFrom, validUntil } = values;
  const days = { validFrom: validFrom || null, validUntil: validUntil || null };
  return {
    kind,
    word,
    state,
    right: right || null,
    action: action || null,
    note: note || null,
    rank: rank ?? null,
    ...days,
  };
}

function WordItems({ item, kind }: { item: ItemOf; kind: Kind }) {
  const t = useMessages(listMessages);
  const isLeader = kind === 'LEADER';
  const isException = kind === 'EXCEPTION';
  return (
    <>
      <Form.Item
        {...item('word')}
        label={t(isLeader ? 'f.name' : 'f.word')}
        extra={t(isException ? 'f.exceptionHelp' : 'f.wordHelp')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      {!isException && (
        <Form.Item {...item('right')} label={t(isLeader ? 'f.posts' : 'f.right')}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      )}
      {kind === 'LEXICON' && (
        <Form.Item {...item('action')} label={t('f.action')}>
          <Select
            allowClear
            placeholder={t('action.none')}
            options={ACTIONS.map((value) => ({ value, label: t(`action.${value}`) }))}
          />
        </Form.Item>
      )}
      <Form.Item {...item('note')} label={t('f.note')}>
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
      {isLeader && <LeaderItems item={item} />}
    </>
  );
}

function LeaderItems({ item }: { item: ItemOf }) {
  const t = useMessages(listMessages);
  return (
    <>
      <Form.Item {...item('rank')} label={t('f.rank')}>
        <InputNumber min={1} max={9999} precision={0} />
      </Form.Item>
      <div className="row wrap">
        <Form.Item {...item('validFrom')} label={t('f.validFrom')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item {...item('validUntil')} label={t('f.validUntil')}>
          <Input type="date" />
        </Form.Item>
      </div>
    </>
  );
}
