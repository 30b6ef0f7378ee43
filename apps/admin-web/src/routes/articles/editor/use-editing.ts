import {
  ArticleForEditingDocument,
  CreateArticleDocument,
  DropDraftDocument,
  EditArticleDocument,
  SaveDraftDocument,
} from '@jiyue/api-client';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { call, newKey, sessionLost, toApiError, useSessionLost } from '../../../api/index.js';
import { useMe, useSite, useSitePath, useUnsaved } from '../../../shell/index.js';
import { bodyKey } from '../page/blocks-of.js';
import { type Fields, inputOf } from './fields.js';
import { draftKey, type SavePayload } from './save/draft.store.js';
import { EditingSession, type SessionPorts, type SessionStart, type SessionView } from './save/editing-session.js';
import type { Sent } from './save/session.types.js';
import { holdPlace, type WindowPlace } from './save/window-place.js';

export type Editing = { session: EditingSession; view: SessionView };

/** Holds one editing session for as long as the screen stands, and ties it to window, network and login. */
export function useEditing(start: SessionStart, place: WindowPlace): Editing {
  const me = useMe();
  const site = useSite();
  const path = useSitePath();
  const client = useQueryClient();
  const [session] = useState(() => {
    const { windowId } = place;
    const placesOf = (id: string): string => draftKey(me.id, site.id, `${id}.`);
    const isNew = start.article === null;
    const keyOf = (id: string | null): string => (id && isNew ? `${placesOf(id)}${windowId}` : place.slot);
    const created = (id: string): void => {
      holdPlace(placesOf(id), windowId);
      window.history.replaceState(window.history.state, '', path(`articles/${id}`));
    };
    return new EditingSession(portsOf({ site: site.id, windowId, keyOf, created, client }), start);
  });
  const view = useSyncExternalStore(session.subscribe, session.view);
  useLifeline(session);
  return { session, view };
}

type Surroundings = {
  site: string;
  windowId: string;
  keyOf: SessionPorts['draftKey'];
  created: (id: string) => void;
  client: QueryClient;
};

function portsOf({ site, windowId, keyOf, created, client }: Surroundings): SessionPorts {
  return {
    send: async (payload, key) => {
      const sent = await send(payload, key, { site, windowId });
      if (sent.article) void client.invalidateQueries({ queryKey: ['api'], refetchType: 'none' });
      return sent;
    },
    fetch: async (id) => (await call(ArticleForEditingDocument, { id }, { site })).article,
    keepApart: async (articleId, baseVersion, fields) => {
      const input = { articleId, baseVersion, windowId, ...inputOf(fields) };
      await call(SaveDraftDocument, { input }, { site, key: newKey() });
    },
    drop: (articleId) => void call(DropDraftDocument, { input: { articleId, windowId } }, { site, key: newKey() }),
    newKey,
    bodyKey,
    now: () => Date.now(),
    shelf: window.localStorage,
    draftKey: keyOf,
    created: ({ id }) => created(id),
  };
}

type From = { site: string; windowId: string };

async function send(payload: SavePayload, key: string, { site, windowId }: From): Promise<Sent> {
  const { articleId, version, fields, isAct } = payload;
  const at = { site, key, keepalive: isShort(fields) };
  try {
    if (articleId === null) {
      const input = { ...inputOf(fields), kind: fields.kind, windowId };
      return { article: (await call(CreateArticleDocument, { input }, at)).createArticle, keptAt: null };
    }
    if (!isAct) {
      const input = { articleId, baseVersion: version, windowId, ...inputOf(fields) };
      const { saveDraft } = await call(SaveDraftDocument, { input }, at);
      return { article: null, keptAt: Date.parse(saveDraft.savedAt) };
    }
    const input = { articleId, version, windowId, ...inputOf(fields) };
    return { article: (await call(EditArticleDocument, { input }, at)).editArticle, keptAt: null };
  } catch (error) {
    if (toApiError(error).isSession) sessionLost();
    throw error;
  }
}

// What goes out while the page is being left goes out all the same, where browsers let it: up to 64 KB at a time.
const MOST_ON_LEAVING = 15_000;
const isShort = (fields: Fields): boolean => JSON.stringify(fields).length < MOST_ON_LEAVING;

/** Saves on leaving and on hiding, goes on when network or login come back, warns when the text is nowhere else. */
function useLifeline(session: EditingSession): void {
  const isLost = useSessionLost();
  useEffect(() => {
    if (!isLost) session.back();
  }, [isLost, session]);
  useEffect(() => {
    const save = (): void => void session.saveNow();
    const back = (): void => session.back();
    const hidden = (): void => (document.visibilityState === 'hidden' ? save() : back());
    window.addEventListener('online', back);
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', hidden);
      save();
    };
  }, [session]);
  useUnsaved(useCallback(() => session.isUnsaved() && !session.view().isKept, [session]));
}
