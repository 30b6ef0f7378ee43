import { Button, Modal } from 'antd';
import { useRef } from 'react';
import { ErrorNote, Note, showToast, FileChooser } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { csvOf, download } from '../../tables/csv.js';
import { listMessages } from './messages.js';
import { type Problem, type Report, useImport } from './use-import.js';
import { HEAD, SAMPLE } from './word-file.js';

const SHOWN = 50;

type ImportDialogProps = { isOpen: boolean; onClose: () => void; onDone: () => void };

/** Brings a list of an authority in: first what the file would do, row by row, then the rows that are sound. */
export function ImportDialog({ isOpen, onClose, onDone }: ImportDialogProps) {
  const t = useMessages(listMessages);
  const work = useImport((done) => {
    showToast(t('i.done', done));
    onDone();
  });
  const picker = useRef<HTMLInputElement>(null);
  const close = (): void => {
    work.reset();
    onClose();
  };
  const { report, progress, refusal, error } = work;
  return (
    <Modal open={isOpen} title={t('i.title')} width={640} onCancel={close} footer={null} destroyOnHidden>
      <div className="stack">
        <p className="muted">{t('i.help')}</p>
        <div className="row wrap">
          <Button
            type={report ? 'default' : 'primary'}
            disabled={progress !== null}
            onClick={() => picker.current?.click()}
          >
            {t('i.choose')}
          </Button>
          <Button type="text" onClick={() => download(`${t('title')}.csv`, csvOf(HEAD, SAMPLE))}>
            {t('i.template')}
          </Button>
          <FileChooser
            ref={picker}
            label={t('i.choose')}
            accept=".csv,.xlsx"
            onFiles={([file]) => file && work.read(file)}
          />
        </div>
        <div role="status">{progress && t(report ? 'i.going' : 'i.reading', progress)}</div>
        {refusal && <Note tone="bad">{t(refusal)}</Note>}
        <ErrorNote error={error} />
        {report && <Judged report={report} onBring={() => work.bring(report)} />}
      </div>
    </Modal>
  );
}

function Judged({ report, onBring }: { report: Report; onBring: () => void }) {
  const t = useMessages(listMessages);
  const { total, added, changed, problems, sound } = report;
  const same = sound.length - added - changed;
  return (
    <>
      <Note tone={problems.length > 0 ? 'warn' : 'ok'}>
        {t('i.result', { total, added, changed, same, wrong: total - sound.length })}
      </Note>
      <ul className="sm">
        {problems.slice(0, SHOWN).map((problem, index) => (
          <li key={index}>
            <b>{t('i.row', { row: problem.line })}</b> <Sentence problem={problem} />
          </li>
        ))}
        {problems.length > SHOWN && <li>{t('i.more', { count: problems.length - SHOWN })}</li>}
      </ul>
      {added + changed > 0 && (
        <div>
          <Button type="primary" onClick={onBring}>
            {t('i.go', { count: sound.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function Sentence({ problem: { key, value = '', rule } }: { problem: Problem }) {
  const t = useMessages(listMessages);
  const words = useErrorWords();
  return <>{key ? t(key, { value }) : words.rule(rule)}</>;
}
