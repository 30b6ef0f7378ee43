import { useEffect, useRef } from 'react';
import { useSite } from '../../../../shell/index.js';
import { takeUp } from '../save/take-up.js';
import type { WindowPlace } from '../save/window-place.js';
import type { Editing } from '../use-editing.js';
import type { AtWork } from './use-presence.js';

/** Where another window of the person falls silent, what it had typed goes on in this one, if nothing was typed here yet. */
export function useTakeUp({ session, view }: Editing, { windowId }: WindowPlace, { presence }: AtWork): void {
  const { id: site } = useSite();
  const articleId = view.article?.id ?? null;
  const seen = useRef<readonly string[]>([]);
  useEffect(() => {
    if (!presence || !articleId) return;
    const there = presence.others.filter(({ isMe }) => isMe).map((other) => other.windowId);
    const isGone = seen.current.some((id) => !there.includes(id));
    seen.current = there;
    if (!isGone || !session.isUntouched()) return;
    void takeUp({ articleId, windowId }, { site }).then(
      (kept) => kept && session.takeUp(kept),
      () => undefined, // it stays where it is, and is offered when the article is opened again
    );
  }, [presence, articleId, windowId, site, session]);
}
