import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../api/client.js';
import { queryKeyOf } from '../../api/use-api.js';
import { type Frame, useFrameValue } from '../me.js';
import { isHeldBy } from '../held-rights.js';
import { finders } from '../nav.js';
import { type Asked } from './asked.js';
import { deedFinder } from './deeds.js';
import type { Finder, Findings, Sought } from './finder.js';
import { readsAs } from './reads-as.js';

/** What one finder found, or that it could not look. */
export type Group = Findings & { readonly finder: Finder; readonly isFailed: boolean };

/** Everything that was found, and whether somebody is still looking. */
export type Results = { readonly groups: readonly Group[]; readonly isPending: boolean };

const FRESH = 30_000;

function findersFor({ me }: Frame, { sigil, text }: Asked): Finder[] {
  const all = [...finders, deedFinder].filter(({ can }) => isHeldBy(me.can, can));
  const asked = sigil ? all.filter((finder) => finder.sigil === sigil) : all;
  // with nothing typed yet, what can be done is all there is to say
  return (text || sigil ? asked : [deedFinder]).sort((one, other) => one.order - other.order);
}

/** Looks for what is typed in every part of the application that the person may open. */
export function useFindings(asked: Asked): Results {
  const client = useQueryClient();
  const frame = useFrameValue();
  const site = frame.site.id;
  const { text } = asked;
  const sought = useMemo(
    (): Sought => ({
      text,
      frame,
      path: (below) => `/s/${site}/${below}`,
      matches: (words) => readsAs(words, text),
      ask: (document, variables) =>
        client.fetchQuery({
          queryKey: queryKeyOf(site, document, variables),
          queryFn: () => call(document, variables, { site }),
          staleTime: FRESH,
        }),
    }),
    [text, frame, site, client],
  );
  const chosen = findersFor(frame, asked);
  const answers = useQueries({
    queries: chosen.map((finder) => ({
      queryKey: ['find', site, finder.key, text],
      queryFn: () => finder.find(sought),
      staleTime: FRESH,
      retry: false,
    })),
  });
  const groups = chosen.map((finder, at): Group => {
    const answer = answers[at];
    return { finder, entries: [], ...answer?.data, isFailed: answer?.isError ?? false };
  });
  return {
    groups: groups.filter(({ entries, isFailed }) => entries.length > 0 || isFailed),
    isPending: answers.some(({ isPending }) => isPending),
  };
}
