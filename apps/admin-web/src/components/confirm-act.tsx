import { Input } from 'antd';
import { useState, type ReactNode } from 'react';
import type { ApiError } from '../api/api-error.js';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { ActDialog } from './act-dialog.js';
import { ErrorNote } from './error-note.js';

export type ConfirmActProps = {
  isOpen: boolean;
  /** Names the thing and the count: 撤下 3 篇稿件？ */
  title: string;
  /** What follows, elsewhere too, and whether it can be undone. */
  children: ReactNode;
  /** Verb and count: 撤下 3 篇 */
  verb: string;
  /** The name to be typed first, for what cannot be undone. */
  typeName?: string;
  isDanger?: boolean;
  isBusy?: boolean;
  error?: ApiError | null;
  onConfirm: () => void;
  onCancel: () => void;
};

/** The dialog before an act that takes something away. Cancel stands first and has the focus. */
export function ConfirmAct(props: ConfirmActProps) {
  const {
    isOpen,
    title,
    children,
    verb,
    typeName,
    isDanger = true,
    isBusy = false,
    error,
    onConfirm,
    onCancel,
  } = props;
  const t = useMessages(commonMessages);
  const [typed, setTyped] = useState('');
  const isReady = !typeName || typed.trim() === typeName;
  return (
    <ActDialog
      isOpen={isOpen}
      title={title}
      verb={verb}
      isDanger={isDanger}
      isBusy={isBusy}
      isDisabled={!isReady}
      isCareful
      onGo={onConfirm}
      onCancel={onCancel}
      afterClose={() => setTyped('')}
    >
      <div className="stack tight">
        <div className="muted">{children}</div>
        {typeName && (
          <label>
            {t('typeName', { name: typeName })}
            <Input value={typed} onChange={(event) => setTyped(event.target.value)} />
          </label>
        )}
        <ErrorNote error={error} retry={onConfirm} />
      </div>
    </ActDialog>
  );
}
