import { match } from 'pinyin-pro';

const LATIN = /^[a-z' ]+$/i;

/** Whether words hold a text as they are written, or, for Latin letters, as they are read: `hhz` and `hezhang` find 河长制. */
export function readsAs(words: string, text: string): boolean {
  if (words.toLowerCase().includes(text.toLowerCase())) return true;
  return LATIN.test(text) && match(words, text.replace(/[' ]/g, ''), { precision: 'start' }) !== null;
}
