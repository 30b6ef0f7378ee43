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
import { inputOf } from './fields.js';
import { draftKey, type SavePayload } from './save/draft.store.js';
import {
  EditingSession,
  type EditedArticle,
  type SessionPorts,
  type SessionStart,
  type SessionView,
} from './save/editing-session.js';

export type Editing = { session: EditingSession; view: SessionView };

/** Holds one editing session for as long as the screen stands, and ties it to window, network and login. */
export function useEditing(start: SessionStart, newSlot: string): Editing {
  const me = useMe();
  const site = useSite();
  const path = useSitePath();
  const client = useQueryClient();
  const [session] = useState(() => {
    const keyOf = (id: string | null): string => (id ? draftKey(me.id, site.id, id) : newSlot);
    const created = (id: string): void => window.history.replaceState(window.history.state, '', path(`articles/${id}`));
    return new EditingSession(portsOf(site.id, keyOf, created, client), start);
  });
  const view = useSyncExternalStore(session.subscribe, session.view);
  useLifeline(session);
  return { session, view };
}

function portsOf(
  site: string,
  keyOf: SessionPorts['draftKey'],
  created: (id: string) => void,
  client: QueryClient,
): SessionPorts {
  return {
    send: async (payload, key) => {
      const article = await send(payload, key, site);
      if (article) void client.invalidateQueries({ queryKey: ['api'], refetchType: 'none' });
      return article;
    },
    fetch: async (id) => (await call(ArticleForEditingDocument, { id }, { site })).article,
    keepApart: async (articleId, baseVersion, fields) => {
      const input = { articleId, baseVersion, ...inputOf(fields) };
      await call(SaveDraftDocument, { input }, { site, key: newKey() });
    },
    drop: (articleId) => void call(DropDraftDocument, { input: { articleId } }, { site, key: newKey() }),
    newKey,
    bodyKey,
    now: () => Date.now(),
    shelf: window.localStorage,
    draftKey: keyOf,
    created: ({ id }) => created(id),
  };
}

async function send(payload: SavePayload, key: string, site: string): Promise<EditedArticle | null> {
  const { articleId, version, fields, isAct } = payload;
  try {
    if (articleId === null) {
      return (await call(CreateArticleDocument, { input: { ...inputOf(fields), kind: fields.kind } }, { site, key }))
        .createArticle;
    }
    if (!isAct) {
      await call(SaveDraftDocument, { input: { articleId, baseVersion: version, ...inputOf(fields) } }, { site, key });
      return null;
    }
    const input = { articleId, version, ...inputOf(fields) };
    return (await call(EditArticleDocument, { input }, { site, key })).editArticle;
  } catch (error) {
    if (toApiError(error).isSession) sessionLost();
    throw error;
  }
}

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
