import { longest, type Stretch, uncovered } from '../engine/longest.js';
import { Machine } from '../engine/machine.js';
import type { CheckKey } from '../finding.js';
import { fold } from '../text/fold.js';
import type { Spot } from '../rules/spot.js';
import type { ListedWord, WordKind } from './listed-word.js';

/** A listed word in a text. */
export interface Met extends Stretch {
  readonly word: ListedWord;
}

/** Words that texts are held against, ready to be searched for. Made once per state of the list. A word may be listed more than once. */
export class WordList {
  private readonly machine: Machine;
  private readonly groups: readonly (readonly ListedWord[])[];

  constructor(words: readonly ListedWord[]) {
    const groups = new Map<string, ListedWord[]>();
    for (const word of words) groups.set(fold(word.word), [...(groups.get(fold(word.word)) ?? []), word]);
    this.groups = [...groups.values()];
    this.machine = new Machine([...groups.keys()]);
  }

  meet(text: string): Met[] {
    return this.machine
      .scan(text)
      .flatMap(({ word, from, to }) => (this.groups[word] ?? []).map((listed) => ({ word: listed, from, to })));
  }
}

const KEYS: Readonly<Partial<Record<WordKind, CheckKey>>> = {
  LEXICON: 'lexicon',
  TYPO: 'typo',
  INSTITUTION: 'institution',
};

// An exception of a site does not lift what the province's list stops.
const isFloor = ({ origin, kind, action }: ListedWord): boolean =>
  origin === 'PROVINCE' && kind === 'LEXICON' && (action ?? 'BLOCK') === 'BLOCK';

/** What the lists object to in a text: the longest word wins, and nothing within an exception counts. */
export function listedSpots(met: readonly Met[]): Spot[] {
  const exceptions = met.filter(({ word }) => word.kind === 'EXCEPTION');
  const wrong = met.filter(({ word }) => KEYS[word.kind]);
  const general = exceptions.filter(({ word }) => word.origin !== 'SITE');
  const standing = longest(wrong).filter(
    (one) => uncovered([one], isFloor(one.word) ? general : exceptions).length > 0,
  );
  return standing.flatMap(({ word, from, to }) => {
    const key = KEYS[word.kind];
    if (!key) return [];
    const params = { value: word.word, right: word.right ?? '', note: word.note ?? '' };
    return [{ key, from, to, params, remedy: word.right, ...(word.action && { asked: word.action }) }];
  });
}
