import { useEffect, useMemo, useRef } from 'react';
import { translate } from '../i18n/messages.js';
import { shellMessages } from './messages.js';

/** A form on the page: whether it holds something that was not saved, and that the person gives it up. */
type FormGuard = { isChanged: () => boolean; abandon: () => void };

const unsaved = new Set<() => boolean>();
const forms = new Set<FormGuard>();

/** True while a form on the page was changed and not saved. */
export function areFormsChanged(): boolean {
  return [...forms].some(({ isChanged }) => isChanged());
}

function isUnsaved(): boolean {
  return areFormsChanged() || [...unsaved].some((ask) => ask());
}

function useBeforeUnload(ask: () => boolean): void {
  useEffect(() => {
    const beforeUnload = (event: BeforeUnloadEvent): void => {
      if (ask()) event.preventDefault();
    };
    window.addEventListener('beforeunload', beforeUnload);
    return () => window.removeEventListener('beforeunload', beforeUnload);
  }, [ask]);
}

/** A page with unsaved writing registers itself; leaving by switcher, logout or closing the window then asks. */
export function useUnsaved(ask: () => boolean): void {
  useBeforeUnload(ask);
  useEffect(() => {
    unsaved.add(ask);
    return () => void unsaved.delete(ask);
  }, [ask]);
}

/** A form registers itself: besides, following a link and closing its drawer ask. */
function useFormGuard(guard: FormGuard): void {
  useBeforeUnload(guard.isChanged);
  useEffect(() => {
    forms.add(guard);
    return () => void forms.delete(guard);
  }, [guard]);
}

/** What a form says of itself: that it was changed, and that what it holds was sent or given up. */
export type Changes = {
  changed: () => void;
  abandon: () => void;
  /** Asks about this form alone. */ giveUp: () => boolean;
};

/** Registers a form that knows itself when it was changed. */
export function useChanges(): Changes {
  const isChanged = useRef(false);
  const changes = useMemo(() => {
    const set = (value: boolean) => () => {
      isChanged.current = value;
    };
    const abandon = set(false);
    const giveUp = (): boolean => {
      if (isChanged.current && !confirmed()) return false;
      abandon();
      return true;
    };
    return { isChanged: () => isChanged.current, changed: set(true), abandon, giveUp };
  }, []);
  useFormGuard(changes);
  return changes;
}

function confirmed(): boolean {
  return window.confirm(translate(shellMessages)('leaveQuestion'));
}

/** Asks whether what was written is given up, and gives it up when the answer is yes. */
export function askToLeave(): boolean {
  if (!confirmed()) return false;
  forms.forEach(({ abandon }) => abandon());
  return true;
}

/** Whether the person may leave now: true, or the answer to the question. */
export function useLeave(): () => boolean {
  return () => !isUnsaved() || askToLeave();
}
