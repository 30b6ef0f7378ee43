import { CreateUnitDocument, type UnitKind } from '@jiyue/api-client';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useAct } from '../../../api/index.js';
import { CancelButton, ErrorNote, GuardedForm, type UnitChoice, UnitSelect } from '../../../components/index.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { useErrorWords } from '../../../i18n/use-error-sentence.js';
import { useLeave } from '../../../shell/index.js';
import { sitesMessages } from '../messages.js';

type Above = { id: string; name: string; divisionCode: string };
type Values = { parentId: string; name: string; shortName: string; kind: UnitKind; divisionCode: string };

const kinds: readonly UnitKind[] = ['DEPARTMENT', 'TOWNSHIP', 'GOVERNMENT'];

/** Creates a unit below the government of the current site, in a short dialog of the first step. */
export function UnitDialog({
  above,
  isOpen,
  onDone,
  onCancel,
}: {
  above: Above;
  isOpen: boolean;
  onDone: (unit: UnitChoice) => void;
  onCancel: () => void;
}) {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  const words = useErrorWords();
  const leave = useLeave();
  const [form] = Form.useForm<Values>();
  const { perform, isBusy, error } = useAct(CreateUnitDocument);
  const save = async (values: Values): Promise<void> => {
    const made = await perform({ input: values });
    if (made) onDone(made.createUnit);
  };
  const item = (name: keyof Values) => {
    const said = words.field(error, name);
    return { name, ...(said ? { validateStatus: 'error' as const, help: said } : {}) };
  };
  return (
    <Modal
      open={isOpen}
      title={t('wz.unitTitle')}
      width={440}
      onCancel={() => (leave() ? onCancel() : undefined)}
      destroyOnHidden
      footer={[
        <CancelButton key="cancel" onCancel={onCancel} />,
        <Button key="go" type="primary" loading={isBusy} onClick={() => form.submit()}>
          {t('wz.unitMake')}
        </Button>,
      ]}
    >
      <GuardedForm<Values>
        error={error}
        form={form}
        initialValues={{ parentId: above.id, kind: 'DEPARTMENT', divisionCode: above.divisionCode }}
        onFinish={(values) => void save(values)}
      >
        <Form.Item {...item('parentId')} label={t('wz.unitAbove')} rules={[{ required: true }]}>
          <UnitSelect
            current={above}
            filter={{ kind: 'GOVERNMENT' }}
            onChange={(_, chosen) => chosen && form.setFieldsValue({ divisionCode: chosen.divisionCode })}
          />
        </Form.Item>
        <Form.Item {...item('name')} label={t('wz.unitName')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item {...item('shortName')} label={t('wz.unitShort')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item {...item('kind')} label={t('wz.unitKind')}>
          <Select options={kinds.map((kind) => ({ value: kind, label: common(`unitKind.${kind}`) }))} />
        </Form.Item>
        <Form.Item
          {...item('divisionCode')}
          label={t('wz.unitCode')}
          extra={t('wz.unitCodeHelp', { code: above.divisionCode })}
          rules={[{ required: true }]}
        >
          <Input maxLength={12} inputMode="numeric" />
        </Form.Item>
        <ErrorNote error={error} />
      </GuardedForm>
    </Modal>
  );
}
