import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

const WORD = /[\p{L}\p{N}]/u;
/** Words of a query beyond this many are dropped: they only make a search slower, not better. */
const MAX_QUERY_WORDS = 12;

let loaded: Jieba | undefined;

// Loaded on first use: it takes 0.2 s and 100 MB that a process which never searches need not pay.
function jieba(): Jieba {
  loaded ??= Jieba.withDict(dict);
  return loaded;
}

/** The words of a text for the index: long words also by their parts, so that either finds it. */
export function indexWords(text: string): string[] {
  return jieba().cutForSearch(normal(text), true).filter(isWord);
}

/** The words of what a reader typed, each once, at most twelve. */
export function queryWords(text: string): string[] {
  const words = jieba()
    .cut(normal(text.slice(0, 200)), true)
    .filter(isWord);
  return [...new Set(words)].slice(0, MAX_QUERY_WORDS);
}

/** The words of what a reader typed by their parts, each once: 居民身份证 is found where 身份证 stands. */
export function partWords(text: string): string[] {
  const words = jieba()
    .cutForSearch(normal(text.slice(0, 200)), true)
    .filter(isWord);
  return [...new Set(words)];
}

// Full-width letters and digits are the same words as half-width ones to a reader.
function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function isWord(word: string): boolean {
  return WORD.test(word);
}
