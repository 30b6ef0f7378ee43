import { longest, type Stretch, uncovered } from '../engine/longest.js';
import { Machine } from '../engine/machine.js';
import type { CheckKey } from '../finding.js';
import type { Spot } from '../rules/spot.js';
import type { ListedWord, WordKind } from './listed-word.js';

/** A listed word in a text. */
export interface Met extends Stretch {
  readonly word: ListedWord;
}

/** Words that texts are held against, ready to be searched for. Made once per state of the list. */
export class WordList {
  private readonly machine: Machine;

  constructor(readonly words: readonly ListedWord[]) {
    this.machine = new Machine(words.map(({ word }) => word));
  }

  meet(text: string): Met[] {
    return this.machine.scan(text).flatMap(({ word, from, to }) => {
      const listed = this.words[word];
      return listed ? [{ word: listed, from, to }] : [];
    });
  }
}

const KEYS: Readonly<Partial<Record<WordKind, CheckKey>>> = {
  LEXICON: 'lexicon',
  TYPO: 'typo',
  INSTITUTION: 'institution',
};

/** What the lists object to in a text: the longest word wins, and nothing within an exception counts. */
export function listedSpots(met: readonly Met[]): Spot[] {
  const exceptions = met.filter(({ word }) => word.kind === 'EXCEPTION');
  const wrong = met.filter(({ word }) => KEYS[word.kind]);
  return uncovered(longest(wrong), exceptions).flatMap(({ word, from, to }) => {
    const key = KEYS[word.kind];
    if (!key) return [];
    const params = { value: word.word, right: word.right ?? '', note: word.note ?? '' };
    return [{ key, from, to, params, remedy: word.right, ...(word.action && { asked: word.action }) }];
  });
}
