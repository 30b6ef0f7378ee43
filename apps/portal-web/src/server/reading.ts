import type { Address } from './address.js';

/** All that a page may depend on besides its site and its path. */
export type Reading = {
  readonly page: number;
  readonly words: string;
  readonly isElder: boolean;
  readonly isContrast: boolean;
};

const MAX_PAGE = 10_000;
const MAX_WORDS = 80;

function pageOf(raw: string | null): number {
  return raw && /^[1-9]\d{0,4}$/.test(raw) ? Math.min(Number(raw), MAX_PAGE) : 1;
}

function wordsOf(raw: string | null): string {
  const plain = (raw ?? '').normalize('NFKC').replace(/[\p{C}\s]+/gu, ' ');
  return [...plain.trim()].slice(0, MAX_WORDS).join('').trim();
}

/** Reads the query. Names that are not listed here do not exist for the portal and never reach a cache key. */
export function readingOf(address: Address, query: URLSearchParams): Reading {
  const hasPages = address.kind === 'column' || address.kind === 'search';
  return {
    page: hasPages ? pageOf(query.get('page')) : 1,
    words: address.kind === 'search' ? wordsOf(query.get('q')) : '',
    isElder: query.get('elder') === 'on',
    isContrast: query.get('contrast') === 'on',
  };
}

/** The one spelling of a reading as a query; empty for the ordinary first page. */
export function queryOf(reading: Partial<Reading>): string {
  const query = new URLSearchParams();
  if (reading.words) query.set('q', reading.words);
  if (reading.page && reading.page > 1) query.set('page', String(reading.page));
  if (reading.isElder) query.set('elder', 'on');
  if (reading.isContrast) query.set('contrast', 'on');
  const text = query.toString();
  return text ? `?${text}` : '';
}
