import { trimUnseen } from '@jiyue/kernel';
import { Button, Checkbox, Input, Modal } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import type { ApiError } from '../../../api/index.js';
import { ErrorNote } from '../../../components/index.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { changeMessages } from './change.messages.js';

/** What a text changes of the one that readers have. */
export type Change = { note: string | null; isMinor: boolean };

type Said = { changeNote: string | null; isMinor: boolean };
type ChangeDialogProps = {
  isOpen: boolean;
  title: string;
  /** What was said when it was submitted before. */
  said: Said | null;
  isBusy: boolean;
  error: ApiError | null;
  onDone: (change: Change) => void;
  onCancel: () => void;
};

const LIMIT = 200;

/** Asks what readers are told of the change, or whether it is too small for that. */
export function ChangeDialog(props: ChangeDialogProps): ReactElement {
  const { isOpen, title, isBusy, error, onCancel } = props;
  const t = useMessages(changeMessages);
  const common = useMessages(commonMessages);
  const form = useChange(props);
  const id = useId();
  return (
    <Modal
      open={isOpen}
      title={t('title', { title })}
      width={440}
      onCancel={onCancel}
      destroyOnHidden
      afterOpenChange={form.reset}
      footer={[
        <Button key="cancel" onClick={onCancel}>
          {common('cancel')}
        </Button>,
        <Button key="go" type="primary" loading={isBusy} onClick={form.send}>
          {t('go')}
        </Button>,
      ]}
    >
      <div className="stack tight">
        <p className="muted">{t('text')}</p>
        <Checkbox checked={form.isMinor} onChange={({ target }) => form.setMinor(target.checked)}>
          {t('minor')} <span className="dim sm">{t('minor.hint')}</span>
        </Checkbox>
        {!form.isMinor && (
          <div>
            <label htmlFor={id}>
              {t('note')} <span className="dim sm">{t('count', { length: form.length, limit: LIMIT })}</span>
            </label>
            <Input.TextArea
              id={id}
              autoFocus
              rows={3}
              value={form.note}
              status={form.wrong ? 'error' : ''}
              aria-invalid={form.wrong !== null}
              aria-describedby={`${id}-wrong`}
              onChange={(event) => form.setNote(event.target.value)}
            />
            <div id={`${id}-wrong`} className="bad sm" role="alert">
              {form.wrong && t(form.wrong, { limit: LIMIT })}
            </div>
          </div>
        )}
        <ErrorNote error={error} />
      </div>
    </Modal>
  );
}

function useChange({ said, onDone }: ChangeDialogProps) {
  const [note, setNote] = useState('');
  const [isMinor, setMinor] = useState(false);
  const [isTried, setTried] = useState(false);
  const text = trimUnseen(note);
  const length = [...text].length;
  const found = isMinor ? null : faultOf(length);
  const send = (): void => {
    setTried(true);
    if (!found) onDone({ note: isMinor ? null : text, isMinor });
  };
  const reset = (): void => {
    setNote(said?.changeNote ?? '');
    setMinor(said?.isMinor ?? false);
    setTried(false);
  };
  const wrong = isTried || length > LIMIT ? found : null;
  return { note, setNote, isMinor, setMinor, length, send, reset, wrong };
}

function faultOf(length: number): 'missing' | 'long' | null {
  if (length === 0) return 'missing';
  return length > LIMIT ? 'long' : null;
}
