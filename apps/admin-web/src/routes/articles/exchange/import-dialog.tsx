import { BatchDocument } from '@jiyue/api-client';
import { Button, Modal } from 'antd';
import type { ReactElement } from 'react';
import { useApi } from '../../../api/index.js';
import { ErrorNote, LinkButton, Note } from '../../../components/index.js';
import { useMessages } from '../../../i18n/catalogue.js';
import { useSitePath } from '../../../shell/index.js';
import { FilePicker } from '../../../tables/file-picker.js';
import { FileProblems } from '../../../tables/file-problems.js';
import { tableMessages } from '../../../tables/messages.js';
import { saveTable } from '../../../tables/save-table.js';
import { BatchProgress } from '../../batches/marks.js';
import { HEAD } from './article-file.js';
import { exchangeMessages } from './messages.js';
import { MOST, type Report, useArticleImport } from './use-article-import.js';
import { useFileWords } from './words.js';

const LOOK_AGAIN = 1_500;

function Judged({ report, bring }: { report: Report; bring: () => void }): ReactElement {
  const t = useMessages(exchangeMessages);
  const { rows, problems, added, same, passedOver } = report;
  const total = new Set([...rows, ...problems].map(({ line }) => line)).size;
  return (
    <>
      {passedOver.length > 0 && (
        <Note tone="warn">{t('passedOver', { names: passedOver.join('、').slice(0, 200) })}</Note>
      )}
      {problems.length > 0 && <FileProblems total={total} problems={problems} />}
      {problems.length === 0 && (
        <Note tone="ok" role="status">
          {t('sound', { total, added, same })}
        </Note>
      )}
      {problems.length === 0 && added > 0 && (
        <div className="row form-foot">
          <Button type="primary" onClick={bring}>
            {t('go', { count: added })}
          </Button>
        </div>
      )}
    </>
  );
}

/** How far one of the batches is, and the way to its report. */
function Begun({ id }: { id: string }): ReactElement | null {
  const t = useMessages(exchangeMessages);
  const path = useSitePath();
  const query = useApi(
    BatchDocument,
    { id },
    { every: ({ compoundAct }) => compoundAct.state === 'WORKING' && LOOK_AGAIN },
  );
  const batch = query.data?.compoundAct;
  return (
    <li className="stack tight">
      {batch && <BatchProgress batch={batch} />}
      <ErrorNote error={query.error} />
      <LinkButton size="small" to={path(`batches/${id}`)}>
        {t('report')}
      </LinkButton>
    </li>
  );
}

/** 导入稿件: first what the file would do, row by row; then drafts, one by one, by the worker. */
export function ImportDialog({ close }: { close: () => void }): ReactElement {
  const t = useMessages(exchangeMessages);
  const tables = useMessages(tableMessages);
  const { cellOf, names, ...words } = useFileWords();
  const { report, refusal, error, progress, begun, read, bring } = useArticleImport(words, cellOf);
  return (
    <Modal open title={t('title')} width={640} onCancel={close} footer={null}>
      <div className="stack">
        <p className="muted">{t('help')}</p>
        <FilePicker
          isFirst={!report}
          isBusy={progress !== null}
          sample={() => void saveTable(t('template'), 'xlsx', [...HEAD, ...names], [])}
          read={read}
        />
        <div role="status">{progress && t(begun.length > 0 ? 'going' : 'reading', progress)}</div>
        {refusal && (
          <Note tone="bad" role="alert">
            {refusal === 'unreadable' || refusal === 'empty' ? tables(refusal) : t(refusal, { most: MOST })}
          </Note>
        )}
        <ErrorNote error={error} />
        {report && <Judged report={report} bring={() => bring(report)} />}
        {begun.length > 0 && (
          <>
            <Note>{t('begun')}</Note>
            <ul className="stack" aria-label={t('batches')}>
              {begun.map((id) => (
                <Begun key={id} id={id} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Modal>
  );
}
