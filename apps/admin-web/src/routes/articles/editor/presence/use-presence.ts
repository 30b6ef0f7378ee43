import { LeaveEditingDocument, NoteEditingDocument } from '@jiyue/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call, newKey } from '../../../../api/index.js';
import { useSite } from '../../../../shell/index.js';
import type { Presence } from './lead.js';
import { windowKind } from './window-kind.js';

/** How often a window says that it is there: the server counts on it within fifteen seconds. */
const BEAT_MS = 5_000;

export type AtWork = {
  presence: Presence | null;
  /** When this window said that it goes on; null: it did not. */
  tookOverAt: number | null;
  takeOver: () => Promise<void>;
};

/** A window at an article, or at none yet. */
type Windowed = { articleId: string | null; windowId: string };

/** Says every few seconds that this window has the article open for writing, and learns who else has. */
export function usePresence({ articleId, windowId }: Windowed, isEditable: boolean): AtWork {
  const { id: site } = useSite();
  const [presence, setPresence] = useState<Presence | null>(null);
  const [tookOverAt, setTookOverAt] = useState<number | null>(null);
  const isThere = useRef(false);
  const beat = useCallback(
    async (takesOver: boolean): Promise<boolean> => {
      if (!articleId) return false;
      const input = { articleId, windowId, takesOver, ...windowKind(navigator.userAgent) };
      const answer = await call(NoteEditingDocument, { input }, { site, key: newKey() }).catch(() => null);
      // without an answer nobody knows who is there, and an old answer would be a lie
      if (isThere.current) setPresence(answer?.noteEditing ?? null);
      return answer !== null;
    },
    [articleId, windowId, site],
  );
  useEffect(() => {
    if (!articleId || !isEditable) return undefined;
    isThere.current = true;
    const look = (): void => void beat(false);
    const leave = (): void => {
      const input = { articleId, windowId };
      void call(LeaveEditingDocument, { input }, { site, key: newKey(), keepalive: true }).catch(() => undefined);
    };
    look();
    const timer = setInterval(look, BEAT_MS);
    window.addEventListener('pagehide', leave);
    return () => {
      isThere.current = false;
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      setPresence(null);
      leave();
    };
  }, [articleId, windowId, isEditable, beat, site]);
  const takeOver = async (): Promise<void> => {
    if (await beat(true)) setTookOverAt(Date.now());
  };
  return { presence, tookOverAt, takeOver };
}
