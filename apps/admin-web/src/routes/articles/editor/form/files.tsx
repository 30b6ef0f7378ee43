import { PaperClipOutlined } from '@ant-design/icons';
import { FileChooser } from '../../../../components/index.js';
import { Button } from 'antd';
import { useRef, useState, type ReactElement } from 'react';
import type { ApiError } from '../../../../api/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { useErrorWords } from '../../../../i18n/use-error-sentence.js';
import { formatList } from '../../../../i18n/format.js';
import { MediaPicker } from '../../../media/media-picker.js';
import { mediaMessages } from '../../../media/messages.js';
import { articleMessages } from '../../article.messages.js';
import { sizeOf } from '../../page/article-page.js';
import { fieldId } from '../checks/use-checks.js';
import { editorMessages } from '../editor.messages.js';
import type { FileRef } from '../fields.js';
import { FILE_NOT_TAKEN, FILE_TOO_BIG, limitsOf, type Taken } from './taken.js';
import { FILE_INFECTED, UPLOAD_REFUSED } from './upload.js';
import type { Transfer, Uploads } from './use-uploads.js';

type FilesProps = {
  files: readonly FileRef[];
  uploads: Uploads;
  onChange: (change: (files: FileRef[]) => FileRef[]) => void;
};

/** The attachments of an article. */
export function Files({ files, uploads, onChange }: FilesProps): ReactElement {
  const t = useMessages(editorMessages);
  const picker = useRef<HTMLInputElement>(null);
  const [isPicking, setPicking] = useState(false);
  const media = useMessages(mediaMessages);
  const attach = (one: FileRef): void =>
    onChange((before) => (before.some(({ id }) => id === one.id) ? before : [...before, one]));
  const add = (file: File): void => uploads.start(file, attach);
  return (
    <section className="card jy-files">
      <header>
        <h2>{t('files.title', { count: files.length })}</h2>
        <span className="right row">
          <Button size="small" onClick={() => setPicking(true)}>
            {media('pick.files')}
          </Button>
          <Button size="small" id={fieldId('attachments')} onClick={() => picker.current?.click()}>
            {t('files.add')}
          </Button>
          <FileChooser
            ref={picker}
            label={t('files.add')}
            accept={uploads.taken?.map(({ extension }) => `.${extension}`).join()}
            isMany
            onFiles={(files) => files.forEach(add)}
          />
        </span>
      </header>
      <p className="bd muted sm">
        {files.length === 0 && t('files.none')} {uploads.taken && <Limits taken={uploads.taken} />}
      </p>
      <MediaPicker
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        onPick={(file) => {
          setPicking(false);
          attach(file);
        }}
      />
      <ul>
        {files.map((file) => (
          <FileLine
            key={file.id}
            file={file}
            onRemove={() => onChange((before) => before.filter((one) => one.id !== file.id))}
          />
        ))}
      </ul>
    </section>
  );
}

/** What may be added, said before anything is chosen. */
function Limits({ taken }: { taken: Taken }): ReactElement {
  const t = useMessages(editorMessages);
  const each = limitsOf(taken).map(({ types, megabytes }) =>
    t('files.limit', { types: formatList(types), limit: megabytes }),
  );
  return <span>{t('files.limits', { limits: each.join('，') })}</span>;
}

function FileLine({ file, onRemove }: { file: FileRef; onRemove: () => void }): ReactElement {
  const t = useMessages(editorMessages);
  const words = useMessages(articleMessages);
  const name = file.fileName;
  return (
    <li className="jy-file">
      <PaperClipOutlined aria-hidden="true" />
      <span className="grow jy-file-name">
        {name} <span className="dim sm nw">{sizeOf(file.size)}</span>{' '}
        <span className={file.state === 'INFECTED' ? 'bad sm' : 'dim sm'}>{words(`file.${file.state}`)}</span>
      </span>
      {file.url && (
        <a className="link" href={file.url} target="_blank" rel="noreferrer" aria-label={t('files.openOne', { name })}>
          {t('files.open')}
        </a>
      )}
      <button type="button" className="link quiet" aria-label={t('files.removeOne', { name })} onClick={onRemove}>
        {t('files.remove')}
      </button>
    </li>
  );
}

/** Files under way, wherever on the page they were chosen. */
export function Transfers({ transfers }: { transfers: readonly Transfer[] }): ReactElement | null {
  const t = useMessages(editorMessages);
  if (!transfers.length) return null;
  return (
    <ul className="card jy-transfers" aria-label={t('upload.list')}>
      {transfers.map((transfer) => (
        <TransferLine key={transfer.id} transfer={transfer} />
      ))}
    </ul>
  );
}

function TransferLine({ transfer }: { transfer: Transfer }): ReactElement {
  const t = useMessages(editorMessages);
  const reasonOf = useReason();
  const { name, percent, error } = transfer;
  if (error) {
    return (
      <li className="jy-file" role="alert">
        <span className="grow bad">{t('upload.failed', { name, reason: reasonOf(error) })}</span>
        {!error.code.startsWith('CONTENT.') && ![FILE_TOO_BIG, FILE_NOT_TAKEN].includes(error.code) && (
          <button type="button" className="link" aria-label={t('upload.retryOne', { name })} onClick={transfer.again}>
            {t('upload.retry')}
          </button>
        )}
        <button type="button" className="link quiet" onClick={transfer.stop}>
          {t('upload.dismiss')}
        </button>
      </li>
    );
  }
  return (
    <li className="jy-file">
      <span className="grow">
        {transfer.isScanning ? t('upload.scanning', { name }) : t('upload.progress', { name, percent })}
        <progress className="jy-progress" max={100} value={percent} aria-label={name} />
      </span>
      <button type="button" className="link quiet" aria-label={t('upload.stopOne', { name })} onClick={transfer.stop}>
        {t('upload.stop')}
      </button>
    </li>
  );
}

/** Refusals of this screen's own have their own sentences; the rest are the server's. */
function useReason(): (error: ApiError) => string {
  const t = useMessages(editorMessages);
  const words = useErrorWords();
  return (error) => {
    if (error.code === FILE_TOO_BIG) return t('upload.tooBig', error.params);
    if (error.code === FILE_NOT_TAKEN) return t('upload.notTaken', error.params);
    if (error.code === FILE_INFECTED) return t('upload.infected');
    return error.code === UPLOAD_REFUSED ? t('upload.refused') : words.sentence(error);
  };
}
