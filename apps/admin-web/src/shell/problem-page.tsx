import { Button } from 'antd';
import { useEffect } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import type { ApiError } from '../api/index.js';
import { CopyErrorNumber } from '../components/error-note.js';
import { EmptyState } from '../components/query-state.js';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { useErrorWords } from '../i18n/use-error-sentence.js';
import { shellMessages } from './messages.js';
import { PlainTopBar } from './top-bar.js';
import './shell.css';

/** The site in the address cannot be opened: not yours, gone, or the server does not answer. */
export function SiteGone({ error }: { error: ApiError }) {
  const t = useMessages(shellMessages);
  const common = useMessages(commonMessages);
  const words = useErrorWords();
  const what = t('siteGone');
  useEffect(() => {
    document.title = what;
  }, [what]);
  return (
    <>
      <PlainTopBar />
      <main className="page">
        <h1>{what}</h1>
        <EmptyState
          title={words.sentence(error)}
          action={
            <div className="row">
              <Button href="/">{t('toHome')}</Button>
              {!error.isRefusal && <Button onClick={() => location.reload()}>{common('retry')}</Button>}
              <CopyErrorNumber error={error} />
            </div>
          }
        />
      </main>
    </>
  );
}

/** No such address. */
export function NotFound() {
  const t = useMessages(commonMessages);
  useEffect(() => {
    document.title = t('notFound');
  });
  return (
    <div className="page">
      <h1>{t('notFound')}</h1>
      <EmptyState title={t('notFoundWay')} action={<Button href="/">{t('toWorkbench')}</Button>} />
    </div>
  );
}

/** A page that broke while drawing, or whose code could not be loaded. */
export function Crash() {
  const t = useMessages(commonMessages);
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <main className="page" role="alert">
      <h1>{t('crash')}</h1>
      <EmptyState
        title=""
        text={t('crashWay')}
        action={<Button onClick={() => location.reload()}>{t('retry')}</Button>}
      />
    </main>
  );
}
