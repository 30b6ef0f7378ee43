import { Button } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import type { ApiError } from '../api/api-error.js';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { useErrorWords } from '../i18n/use-error-sentence.js';
import { CopyErrorNumber } from './error-note.js';

const patience = 300;

/** True once waiting has lasted long enough to be shown. */
export function useLate(isWaiting: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setLate(true), patience);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isWaiting]);
  return isWaiting && isLate;
}

/** Grey lines after 300 ms, nothing before. */
export function Bones({ lines = 4 }: { lines?: number }) {
  const t = useMessages(commonMessages);
  const isLate = useLate(true);
  const widths = [88, 64, 76, 52, 70, 60];
  return (
    <div className="bones" aria-busy="true" style={{ visibility: isLate ? 'visible' : 'hidden' }}>
      <span className="vh">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} style={{ width: `${widths[index % widths.length] ?? 60}%` }} />
      ))}
    </div>
  );
}

/** What belongs here, when it will come, one action. */
export function EmptyState({ title, text, action }: { title: string; text?: ReactNode; action?: ReactNode }) {
  return (
    <div className="state">
      <b>{title}</b>
      {text && <p>{text}</p>}
      {action && <div className="state-act">{action}</div>}
    </div>
  );
}

/** A failed read: what failed, the way out, the number to copy. Refusals say who can open it. */
export function FailState({ error, what, retry }: { error: ApiError; what: string; retry?: (() => void) | undefined }) {
  const t = useMessages(commonMessages);
  const words = useErrorWords();
  const isForbidden = error.code === 'AUTH.FORBIDDEN';
  return (
    <div className="state" role="alert">
      <b className={isForbidden ? '' : 'bad'}>{isForbidden ? t('noRight') : t('loadFailed', { what })}</b>
      <p>{isForbidden ? t('noRightWay') : words.sentence(error)}</p>
      <div className="row">
        {retry && !isForbidden && <Button onClick={retry}>{t('retry')}</Button>}
        {!isForbidden && <CopyErrorNumber error={error} />}
      </div>
    </div>
  );
}

export type QueryLike<T> = { data: T | undefined; error: ApiError | null; refetch: () => unknown };

/** Draws a query: grey lines, failure, or the children with its data. Old data stays while a refresh fails. */
export function QueryState<T>(props: {
  query: QueryLike<T>;
  what: string;
  lines?: number;
  children: (data: T) => ReactNode;
}) {
  const { query, what, lines, children } = props;
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <FailState error={query.error} what={what} retry={() => void query.refetch()} />;
  return <Bones {...(lines ? { lines } : {})} />;
}
