import type { CheckFindingFieldsFragment } from '@jiyue/api-client';
import { mustFirst, type BodyFacts, type Finding, type Range } from './checks.js';

/** What the server found, as it says it. */
export type ServerFinding = CheckFindingFieldsFragment;

/**
 * The server's findings in the text as it stands at this moment. One whose words are gone is gone with them; one that is
 * only counted is not shown.
 */
export function placed(found: readonly ServerFinding[], facts: BodyFacts): Finding[] {
  return found.flatMap((one) => {
    const place = placeOf(one, facts);
    return place && one.action !== 'LOG' ? [asFinding(one, place)] : [];
  });
}

/** What is to be put right, those that block first; and what somebody left as it is. */
export function sorted(all: readonly Finding[]): { open: Finding[]; ignored: Finding[] } {
  return { open: mustFirst(all.filter(({ ignored }) => !ignored)), ignored: all.filter(({ ignored }) => ignored) };
}

/** A finding of the server in the panel's words. */
export function asFinding(one: ServerFinding, place: Finding['place']): Finding {
  const params = Object.fromEntries(one.params.map(({ name, value }) => [name, value]));
  return {
    key: one.key,
    level: one.action === 'BLOCK' ? 'must' : 'should',
    place,
    params,
    group: one.group,
    quote: one.quote,
    fingerprint: one.fingerprint,
    mayIgnore: one.mayIgnore,
    ...(one.ignored && { ignored: one.ignored }),
    ...(one.remedy !== null && one.remedy !== undefined && { remedy: one.remedy }),
  };
}

function placeOf({ field, thing, quote, nth }: ServerFinding, facts: BodyFacts): Finding['place'] | null {
  if (field !== 'body') return { field };
  const range = thing === 'TEXT' ? nthWords(facts.texts, quote, nth) : (things(facts, thing)[nth] ?? null);
  return range && { range: { from: range.from, to: range.to } };
}

function things(facts: BodyFacts, thing: string): readonly Range[] {
  if (thing === 'PICTURE') return facts.pictures;
  if (thing === 'LINK') return facts.links;
  if (thing === 'HEADING') return facts.headings;
  return thing === 'TABLE' ? facts.tables : [];
}

/** Where the same words stand for the how-manieth time; the last of them when there are fewer by now. */
function nthWords(texts: BodyFacts['texts'], quote: string, nth: number): Range | null {
  let left = nth;
  let last: Range | null = null;
  for (const { from, text } of texts) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      last = { from: from + at, to: from + at + quote.length };
      if (left-- === 0) return last;
    }
  }
  return last;
}
