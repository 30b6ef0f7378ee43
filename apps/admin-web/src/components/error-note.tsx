import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { ApiError } from '../api/api-error.js';
import { loginAddress } from '../api/session.js';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { useErrorWords } from '../i18n/use-error-sentence.js';
import { Note } from './note.js';

export type ErrorNoteProps = {
  error: ApiError | null | undefined;
  retry?: (() => void) | undefined;
  /** Another way out than trying again. */
  wayOut?: ReactNode;
};

/** Copies the number a person gives to the platform operator. */
export function CopyErrorNumber({ error }: { error: ApiError }) {
  const t = useMessages(commonMessages);
  const { requestId } = error;
  if (!requestId) return null;
  return (
    <Button type="text" onClick={() => void navigator.clipboard?.writeText(requestId)}>
      {t('errorNumber', { id: requestId.slice(0, 8) })}
    </Button>
  );
}

/** A refusal or failure in the page: what is wrong and how to go on. Nothing when there is no error. */
export function ErrorNote({ error, retry, wayOut }: ErrorNoteProps) {
  const t = useMessages(commonMessages);
  const words = useErrorWords();
  if (!error) return null;
  if (error.isSession) {
    const login = (
      <Button href={loginAddress('/logged-in')} target="_blank" rel="opener">
        {t('login')}
      </Button>
    );
    return (
      <Note tone="bad" role="alert" actions={login}>
        {words.sentence(error)}
      </Note>
    );
  }
  const repeat = error.isRefusal ? null : (
    <>
      {retry && <Button onClick={retry}>{t('retry')}</Button>}
      <CopyErrorNumber error={error} />
    </>
  );
  return (
    <Note
      tone="bad"
      role="alert"
      actions={
        <>
          {wayOut}
          {repeat}
        </>
      }
    >
      {words.sentence(error)}
    </Note>
  );
}
