import { Modal } from 'antd';
import { useState, type ReactElement } from 'react';
import { FailState, FindBox, ListFoot } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { sizeOf } from '../articles/page/article-page.js';
import { type KINDS, type MediaFile, STATES, useMediaFiles } from './media.js';
import { mediaMessages } from './messages.js';
import { Thumbnail } from './thumbnail.js';

type PickerProps = {
  isOpen: boolean;
  /** Only files of this kind; every kind when absent. */
  kind?: (typeof KINDS)[number];
  onPick: (file: MediaFile) => void;
  onClose: () => void;
};

const USABLE = STATES.filter((state) => state !== 'PENDING' && state !== 'INFECTED');

/** A file of the site is used once more instead of being sent again. */
export function MediaPicker({ isOpen, onClose, ...rest }: PickerProps): ReactElement {
  const t = useMessages(mediaMessages);
  return (
    <Modal open={isOpen} title={t('pick.title')} width={760} footer={null} destroyOnHidden onCancel={onClose}>
      {isOpen && <Choice {...rest} />}
    </Modal>
  );
}

// A file of which one sees the name only is nobody's to use.
const isThere = ({ url }: MediaFile): boolean => url !== null;

function Choice({ kind, onPick }: Pick<PickerProps, 'kind' | 'onPick'>): ReactElement {
  const t = useMessages(mediaMessages);
  const [text, setText] = useState('');
  const { query, files, total } = useMediaFiles({ kind: kind ?? null, state: USABLE, text }, 24);
  return (
    <div className="stack tight">
      <FindBox label={t('find')} value={text} onChange={setText} />
      {query.error && <FailState error={query.error} what={t('what')} retry={() => void query.refetch()} />}
      {files?.length === 0 && <p className="muted">{text ? t('emptyFiltered') : t('pick.none')}</p>}
      <div className="media-grid">
        {files?.filter(isThere).map((file) => (
          <button key={file.id} type="button" className="media-pick" onClick={() => onPick(file)}>
            <Thumbnail file={file} />
            <span>
              <span className="vh">{t('pick.use')} </span>
              {file.fileName}
            </span>
            <span className="dim">
              {sizeOf(file.size)} {file.alt}
            </span>
          </button>
        ))}
      </div>
      <div className="row">
        <ListFoot shown={files?.length ?? 0} total={total} query={query} />
      </div>
    </div>
  );
}
