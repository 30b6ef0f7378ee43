import { readFileSync } from 'node:fs';
import { type ListedWord, wrongForm } from './listed-word.js';
import { WordList } from './word-list.js';

const folder = new URL('../../data/', import.meta.url);

/** The lists that come with the product: common misspellings and names of institutions. */
export function shippedWords(): ListedWord[] {
  return [
    ...pairsOf('typos.txt').map(([right, wrong]) => wrongForm('TYPO', wrong, right)),
    ...pairsOf('institutions.txt').map(([right, wrong]) => wrongForm('INSTITUTION', wrong, right)),
    ...linesOf('exceptions.txt').map((word) => wrongForm('EXCEPTION', word, null)),
  ];
}

let shipped: WordList | null = null;

/** The same, ready to be searched for. */
export function shippedList(): WordList {
  return (shipped ??= new WordList(shippedWords()));
}

function linesOf(file: string): string[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function pairsOf(file: string): [string, string][] {
  return linesOf(file).flatMap((line) => {
    const [right = '', wrong = ''] = line.split('\t');
    return wrong.split(' ').map((one): [string, string] => [right, one]);
  });
}
