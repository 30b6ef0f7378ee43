import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { newKey } from '../api/client.js';
import { HeldActs, type HeldAct } from '../api/held-acts.js';
import { showToast } from '../components/toast.js';
import { translate } from '../i18n/messages.js';
import { shellMessages } from './messages.js';

const windowName = 'jiyue.window';

/** The acts that can still be taken back; present on every page below `/s/<site id>/`. */
export const HeldContext = createContext<HeldActs | null>(null);

function nameOfWindow(): string {
  const name = sessionStorage.getItem(windowName) ?? newKey();
  sessionStorage.setItem(windowName, name);
  return name;
}

function seeLive(answer: unknown) {
  const url = /"liveUrl":"(https?:[^"]+)"/.exec(JSON.stringify(answer) ?? '')?.[1];
  const label = translate(shellMessages)('held.see');
  return url ? [{ label, perform: () => void window.open(url, '_blank', 'noopener') }] : [];
}

/** Makes the holder of a person's acts and ties it to the life of the page. */
export function useHolder(person: string): HeldActs {
  const client = useQueryClient();
  const [held] = useState(() => {
    const onDone = async ({ done }: HeldAct, answer: unknown): Promise<void> => {
      showToast(done, seeLive(answer));
      await client.invalidateQueries({ queryKey: ['api'] });
    };
    return new HeldActs({ storage: localStorage, person, window: nameOfWindow(), onDone });
  });
  useEffect(() => {
    const leave = (): void => held.leave();
    const back = (): void => void held.back();
    const retry = (): void => void held.retry();
    const find = setInterval(() => held.adopt(), 30_000);
    window.addEventListener('pagehide', leave);
    document.addEventListener('freeze', leave);
    document.addEventListener('resume', back);
    window.addEventListener('pageshow', back);
    window.addEventListener('online', retry);
    window.addEventListener('focus', retry);
    return () => {
      clearInterval(find);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('freeze', leave);
      document.removeEventListener('resume', back);
      window.removeEventListener('pageshow', back);
      window.removeEventListener('online', retry);
      window.removeEventListener('focus', retry);
    };
  }, [held]);
  return held;
}

/** The holder itself. */
export function useHeld(): HeldActs {
  const held = useContext(HeldContext);
  if (!held) throw new Error('Used outside the shell');
  return held;
}

/** What is held now, drawn anew with every change. */
export function useHeldList(): readonly HeldAct[] {
  const held = useHeld();
  return useSyncExternalStore(held.subscribe, held.list);
}
