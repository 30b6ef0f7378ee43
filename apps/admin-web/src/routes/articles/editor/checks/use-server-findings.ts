import { CheckArticleDocument } from '@jiyue/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../../../api/index.js';
import { useSite } from '../../../../shell/index.js';
import { type Fields, inputOf } from '../fields.js';
import type { ServerFinding } from './server-findings.js';

const PAUSE_MS = 1_500;

export type ServerFindings = {
  found: readonly ServerFinding[];
  /** When it was last answered; null before. */
  at: number | null;
  /** No answer came to the last question. */
  isLost: boolean;
  /** Asks now; what was found, or what was found before when no answer comes. */
  ask: () => Promise<readonly ServerFinding[]>;
};

type Answer = Pick<ServerFindings, 'found' | 'at' | 'isLost'>;

/** Asks the server about the text whenever typing pauses; the last answer stays while the next is on its way. */
export function useServerFindings(articleId: string | null, fields: Fields, isAsked: boolean): ServerFindings {
  const site = useSite().id;
  const [answer, setAnswer] = useState<Answer>({ found: [], at: null, isLost: false });
  const running = useRef<AbortController | null>(null);
  const before = useRef<readonly ServerFinding[]>([]);
  const ask = useCallback(async (): Promise<readonly ServerFinding[]> => {
    running.current?.abort();
    const asking = new AbortController();
    running.current = asking;
    const { columnId: _, ...texts } = inputOf(fields);
    const input = { ...texts, kind: fields.kind, ...(articleId && { articleId }) };
    try {
      const { checkArticle } = await call(CheckArticleDocument, { input }, { site, signal: asking.signal });
      before.current = checkArticle.findings;
      setAnswer({ found: checkArticle.findings, at: Date.parse(checkArticle.checkedAt), isLost: false });
    } catch {
      // the form goes on without; the server asks once more before anything leaves the desk
      if (!asking.signal.aborted) setAnswer((last) => ({ ...last, isLost: true }));
    }
    return before.current;
  }, [articleId, fields, site]);
  useEffect(() => {
    if (!isAsked) return;
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [ask, isAsked]);
  useEffect(() => () => running.current?.abort(), []);
  return { ...answer, ask };
}
