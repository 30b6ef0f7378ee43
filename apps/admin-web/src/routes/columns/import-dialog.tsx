import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import type { ReactElement } from 'react';
import { ErrorNote, Note, showToast } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { FilePicker } from '../../tables/file-picker.js';
import { FileProblems } from '../../tables/file-problems.js';
import { tableMessages } from '../../tables/messages.js';
import { saveTable } from '../../tables/save-table.js';
import { HEAD, type KindNames, SAMPLE } from './column-file.js';
import { columnsMessages } from './messages.js';
import { MOST, type Report, useColumnImport } from './use-column-import.js';

function Judged({ report, isBusy, bring }: { report: Report; isBusy: boolean; bring: () => void }): ReactElement {
  const t = useMessages(columnsMessages);
  const { rows, problems, added, changed, same } = report;
  const total = new Set([...rows, ...problems].map(({ line }) => line)).size;
  if (problems.length > 0) return <FileProblems total={total} problems={problems} />;
  return (
    <>
      <Note tone="ok" role="status">
        {t('file.sound', { total, added, changed, same })}
      </Note>
      {added + changed > 0 && (
        <div className="row form-foot">
          <Button type="primary" loading={isBusy} onClick={bring}>
            {t('file.go', { count: added + changed })}
          </Button>
        </div>
      )}
    </>
  );
}

type ImportProps = { kinds: KindNames; close: () => void };

/** 导入栏目: first what the file would do, row by row; then all of it or nothing. */
export function ImportDialog({ kinds, close }: ImportProps): ReactElement {
  const t = useMessages(columnsMessages);
  const client = useQueryClient();
  const tables = useMessages(tableMessages);
  const work = useColumnImport(kinds, ({ added, changed }) => {
    void client.invalidateQueries({ queryKey: ['api'] });
    showToast(t('file.done', { added, changed }));
    close();
  });
  const { report, refusal, error, isBusy } = work;
  return (
    <Modal open title={t('file.title')} width={640} onCancel={close} footer={null}>
      <div className="stack">
        <p className="muted">{t('file.help')}</p>
        <FilePicker
          isFirst={!report}
          isBusy={isBusy && !report}
          sample={() => void saveTable(t('file.template'), 'xlsx', HEAD, SAMPLE)}
          read={work.read}
        />
        {refusal && (
          <Note tone="bad" role="alert">
            {refusal === 'unreadable' || refusal === 'empty' ? tables(refusal) : t(refusal, { most: MOST })}
          </Note>
        )}
        <ErrorNote error={error} />
        {report && <Judged report={report} isBusy={isBusy} bring={() => work.bring(report)} />}
      </div>
    </Modal>
  );
}
