import { useSyncExternalStore } from 'react';

type Listener = () => void;

const listeners = new Set<Listener>();
let isLost = false;

function set(next: boolean): void {
  if (next === isLost) return;
  isLost = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: Listener): Listener {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The server said the session is over. The shell shows the strip; nothing on the page is thrown away. */
export function sessionLost(): void {
  set(true);
}

/** Asks the server whether a session exists again (after logging in in another window). */
export async function checkSession(): Promise<boolean> {
  const answer = await fetch('/auth/session', { credentials: 'same-origin' }).catch(() => null);
  if (answer?.ok) set(false);
  return answer?.ok ?? false;
}

/** True while the session is lost. */
export function useSessionLost(): boolean {
  return useSyncExternalStore(subscribe, () => isLost);
}

/** Where to log in so that the person comes back to this very page. */
export function loginAddress(returnTo = `${location.pathname}${location.search}`): string {
  return `/auth/login?returnTo=${encodeURIComponent(returnTo)}`;
}
