import { ChangeFileRuleDocument, FileRuleDocument, type FileRuleFieldsFragment } from '@jiyue/api-client';
import { Button, Checkbox, Form, InputNumber } from 'antd';
import { useAct, useApi } from '../../api/index.js';
import { ErrorNote, GuardedForm, Note, PageHead, QueryState, showToast } from '../../components/index.js';
import { formatNumber } from '../../i18n/format.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { fileMessages, type FileKey } from './messages.js';

type Values = { acceptsInspected: boolean; moreTypes: string[]; quotaMegabytes: number };

const NAMED = ['ofd', 'wps', 'et', 'dps', 'csv', 'ppt', 'rar', '7z'] as const;

/** What people call a type; its ending, when it has no name here. */
function nameOf(extension: string, t: Translate<FileKey>): string {
  const named = NAMED.find((one) => one === extension);
  return named ? t(`type.${named}`) : extension.toUpperCase();
}

/** Types that nothing but a scanner can look into. */
const SEALED = ['rar', '7z'];

function Scanning({ rule }: { rule: FileRuleFieldsFragment }) {
  const t = useMessages(fileMessages);
  if (rule.hasScanner) return <Note>{t('hasScanner')}</Note>;
  return <Note tone="warn">{t(rule.isScannerDue ? 'isMissing' : 'noScanner')}</Note>;
}

function Types({ rule }: { rule: FileRuleFieldsFragment }) {
  const t = useMessages(fileMessages);
  return (
    <Form.Item name="moreTypes" label={t('types')} extra={t('typesHelp')}>
      <Checkbox.Group style={{ flexDirection: 'column', gap: 8 }}>
        {rule.typesByRule.map(({ extension, megabytes }) => (
          <Checkbox key={extension} value={extension}>
            {t('oneType', { name: nameOf(extension, t), type: extension, megabytes })}
            {SEALED.includes(extension) && !rule.hasScanner && <span className="muted sm">（{t('sealed')}）</span>}
          </Checkbox>
        ))}
      </Checkbox.Group>
    </Form.Item>
  );
}

function RuleForm({ rule, onSaved }: { rule: FileRuleFieldsFragment; onSaved: () => void }) {
  const t = useMessages(fileMessages);
  const { perform, isBusy, error, reset } = useAct(ChangeFileRuleDocument);
  const { version, allowed, isScannerDue } = rule;
  const mayEnlarge = allowed.includes('enlarge');
  const save = async ({ quotaMegabytes, ...values }: Values): Promise<void> => {
    const quota = mayEnlarge ? { quotaMegabytes } : {};
    if (!(await perform({ input: { version, ...values, ...quota } }))) return;
    showToast(t('saved'));
    onSaved();
  };
  return (
    <GuardedForm<Values>
      error={error}
      initialValues={{ ...rule }}
      disabled={!allowed.includes('change')}
      onValuesChange={() => error && reset()}
      onFinish={(values) => void save(values)}
    >
      <Form.Item
        name="acceptsInspected"
        valuePropName="checked"
        extra={t(isScannerDue ? 'acceptsFixed' : 'acceptsHelp')}
      >
        <Checkbox disabled={isScannerDue}>{t('accepts')}</Checkbox>
      </Form.Item>
      <Types rule={rule} />
      <Form.Item name="quotaMegabytes" label={t('quota')} extra={t('quotaHelp')}>
        <InputNumber min={1} max={10_485_760} precision={0} disabled={!mayEnlarge} style={{ width: 180 }} />
      </Form.Item>
      <ErrorNote error={error} />
      <Button type="primary" htmlType="submit" loading={isBusy}>
        {t('save')}
      </Button>
    </GuardedForm>
  );
}

/** 文件规则: what files the site takes, and what is enough to give them to citizens. */
export function FileRuleScreen() {
  const t = useMessages(fileMessages);
  const query = useApi(FileRuleDocument, {});
  const data = query.data?.fileRule;
  return (
    <div className="page stack">
      <PageHead title={t('title')} />
      <QueryState query={{ ...query, data, refetch: () => void query.refetch() }} what={t('what')} lines={8}>
        {(rule) => (
          <section className="card">
            <header>
              <h2>{t('heading')}</h2>
              <span className="muted sm">
                {t('room', {
                  used: formatNumber(rule.megabytesUsed),
                  quota: formatNumber(rule.quotaMegabytes),
                  count: formatNumber(rule.fileCount),
                })}
              </span>
            </header>
            <div className="bd stack" style={{ maxWidth: 720 }}>
              <Scanning rule={rule} />
              <RuleForm key={rule.version} rule={rule} onSaved={() => void query.refetch()} />
            </div>
          </section>
        )}
      </QueryState>
    </div>
  );
}
