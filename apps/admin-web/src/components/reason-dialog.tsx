import { trimUnseen } from '@jiyue/kernel';
import { Button, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import type { ApiError } from '../api/api-error.js';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { useChanges } from '../shell/use-leave.js';
import { ActDialog } from './act-dialog.js';
import { ErrorNote } from './error-note.js';

export type ReasonDialogProps = {
  isOpen: boolean;
  title: string;
  verb: string;
  /** What follows from the act. */
  children?: ReactNode;
  /** It may be left empty. */
  isOptional?: boolean;
  /** Phrases insert, never send. */
  phrases?: readonly string[];
  isBusy?: boolean;
  error?: ApiError | null;
  onDone: (reason: string) => void;
  onCancel: () => void;
};

function Phrases({ phrases, insert }: { phrases: readonly string[]; insert: (phrase: string) => void }) {
  const t = useMessages(commonMessages);
  if (phrases.length === 0) return null;
  return (
    <div className="row wrap" role="group" aria-label={t('reasonPhrases')}>
      {phrases.map((phrase) => (
        <Button key={phrase} size="small" onClick={() => insert(phrase)}>
          {phrase}
        </Button>
      ))}
    </div>
  );
}

/** Asks for a reason; without one, where it is asked for, the act is not sent and the field says so. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { isOpen, title, verb, children, phrases = [], onDone, onCancel } = props;
  const { isOptional = false, isBusy = false, error } = props;
  const t = useMessages(commonMessages);
  const id = useId();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { changed, abandon, giveUp } = useChanges();
  const send = (): void => {
    const said = trimUnseen(reason);
    if (!said && !isOptional) return setMissing(true);
    abandon();
    onDone(said);
  };
  const cancel = (): void => (giveUp() ? onCancel() : undefined);
  const write = (text: string): void => {
    setReason(text);
    setMissing(false);
    if (trimUnseen(text)) changed();
    else abandon();
  };
  return (
    <ActDialog
      isOpen={isOpen}
      title={title}
      verb={verb}
      isDanger
      isBusy={isBusy}
      onGo={send}
      onCancel={cancel}
      afterClose={() => write('')}
    >
      <div className="stack tight">
        {children && <div className="muted">{children}</div>}
        <div>
          <label htmlFor={id}>{t(isOptional ? 'reasonOptional' : 'reason')}</label>
          <Input.TextArea
            id={id}
            autoFocus
            rows={4}
            maxLength={500}
            value={reason}
            status={isMissing ? 'error' : ''}
            aria-describedby={`${id}-help`}
            onChange={(event) => write(event.target.value)}
          />
          <div id={`${id}-help`} className="bad sm" role="alert">
            {isMissing ? t('reasonMissing', { verb }) : ''}
          </div>
        </div>
        <Phrases phrases={phrases} insert={(phrase) => write(reason + phrase)} />
        <ErrorNote error={error} retry={send} />
      </div>
    </ActDialog>
  );
}
