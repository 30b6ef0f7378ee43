import { useEffect } from 'react';
import { translate } from '../i18n/messages.js';
import { shellMessages } from './messages.js';

const unsaved = new Set<() => boolean>();

function isUnsaved(): boolean {
  return [...unsaved].some((ask) => ask());
}

/** A page with unsaved writing registers itself; leaving by switcher, logout or closing the window then asks. */
export function useUnsaved(ask: () => boolean): void {
  useEffect(() => {
    unsaved.add(ask);
    const beforeUnload = (event: BeforeUnloadEvent): void => {
      if (ask()) event.preventDefault();
    };
    window.addEventListener('beforeunload', beforeUnload);
    return () => {
      unsaved.delete(ask);
      window.removeEventListener('beforeunload', beforeUnload);
    };
  }, [ask]);
}

/** Whether the person may leave now: true, or the answer to the question. */
export function useLeave(): () => boolean {
  return () => !isUnsaved() || window.confirm(translate(shellMessages)('leaveQuestion'));
}
