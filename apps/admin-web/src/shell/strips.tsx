import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { checkSession, loginAddress, useSessionLost } from '../api/session.js';
import { formatDay } from '../i18n/format.js';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { useMe } from './me.js';
import { shellMessages } from './messages.js';

function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = (): void => setOnline(navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);
  return isOnline;
}

/** The session ended: log in in another window; coming back here goes on by itself. */
function SessionStrip() {
  const t = useMessages(shellMessages);
  const common = useMessages(commonMessages);
  const client = useQueryClient();
  useEffect(() => {
    const check = (): void => {
      void checkSession().then((isBack) => (isBack ? client.invalidateQueries({ queryKey: ['api'] }) : undefined));
    };
    window.addEventListener('focus', check);
    return () => window.removeEventListener('focus', check);
  }, [client]);
  return (
    <div className="strip bad" role="alert">
      {t('sessionLost')}
      <a href={loginAddress('/logged-in')} target="_blank" rel="opener">
        {t('loginNew')}
        <span className="vh">{common('newWindow')}</span>
      </a>
      <button type="button" className="link" onClick={() => void checkSession().then(() => client.invalidateQueries())}>
        {t('loginBack')}
      </button>
    </div>
  );
}

/** How high the strips stand, for whatever sticks below them or fills the rest of the screen. */
function useHeight(): (strips: HTMLElement | null) => () => void {
  return useCallback((strips) => {
    const root = document.documentElement;
    const observer = new ResizeObserver(([entry]) =>
      root.style.setProperty('--strips', `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`),
    );
    if (strips) observer.observe(strips);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--strips');
    };
  }, []);
}

/** Strips under the top bar: offline, session ended, bounds of a contractor. They push the page down and cover nothing. */
export function Strips() {
  const t = useMessages(shellMessages);
  const me = useMe();
  const isOnline = useOnline();
  const isLost = useSessionLost();
  const measured = useHeight();
  return (
    <div className="strips" ref={measured}>
      {!isOnline && (
        <div className="strip warn" role="status">
          {t('offline')}
        </div>
      )}
      {isLost && <SessionStrip />}
      {me.kind === 'CONTRACTOR' && me.serviceUntil && (
        <div className="strip">{t('contractor', { day: formatDay(me.serviceUntil) })}</div>
      )}
    </div>
  );
}
