import { DeclareAbsenceDocument, PossibleDeputiesDocument } from '@jiyue/api-client';
import { Button, Form, Input, Select } from 'antd';
import { useAct, useApi } from '../../api/index.js';
import { CancelButton, ErrorNote, GuardedForm, showToast } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { useCan } from '../../shell/index.js';
import { absenceMessages } from './messages.js';

type Values = { personId: string; deputyId: string; from: string; to: string };
type Person = { id: string; name: string; unitName?: string | null };

const MYSELF = '';
const optionOf = ({ id, name, unitName }: Person) => ({ value: id, label: unitName ? `${name}（${unitName}）` : name });

/** Who is away, from when to when, and who stands in. */
export function AbsenceForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const t = useMessages(absenceMessages);
  const words = useErrorWords();
  const mayForOthers = useCan('people.manage');
  const { perform, isBusy, error } = useAct(DeclareAbsenceDocument);
  const people = useApi(PossibleDeputiesDocument, { personId: null }).data?.deputies ?? [];
  const item = (name: keyof Values) => {
    const said = words.field(error, name);
    return {
      name,
      label: t(name === 'personId' ? 'person' : name === 'deputyId' ? 'deputy' : name),
      ...(said ? { validateStatus: 'error' as const, help: said } : {}),
    };
  };
  const save = async ({ personId, ...given }: Values): Promise<void> => {
    if (!(await perform({ input: { ...given, ...(personId ? { personId } : {}) } }))) return;
    showToast(t('saved'));
    onDone();
  };
  const search = { showSearch: true, optionFilterProp: 'label' } as const;
  return (
    <GuardedForm<Values> error={error} initialValues={{ personId: MYSELF }} onFinish={(values) => void save(values)}>
      {mayForOthers && (
        <Form.Item {...item('personId')}>
          <Select {...search} options={[{ value: MYSELF, label: t('me') }, ...people.map(optionOf)]} />
        </Form.Item>
      )}
      <Form.Item {...item('deputyId')} extra={t('deputyHelp')} rules={[{ required: true }]}>
        <Select {...search} options={people.map(optionOf)} />
      </Form.Item>
      <Form.Item {...item('from')} rules={[{ required: true }]}>
        <Input type="date" style={{ width: 180 }} />
      </Form.Item>
      <Form.Item {...item('to')} extra={t('daysHelp')} rules={[{ required: true }]}>
        <Input type="date" style={{ width: 180 }} />
      </Form.Item>
      <ErrorNote error={error} />
      <div className="row form-foot">
        <CancelButton onCancel={onCancel} />
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {t('save')}
        </Button>
      </div>
    </GuardedForm>
  );
}
