import { vectorText, type VectorText } from '@jiyue/search';
import type { LiveItem } from './live-item.js';

/** An item with what is derived from it once per publication instead of once per request. */
export interface LiveRow extends LiveItem {
  readonly words: VectorText;
}

const SUMMARY_LENGTH = 120;

/** Derives what lists and search show of an item. */
export function liveRow(item: LiveItem): LiveRow {
  return {
    ...item,
    summary: item.summary ?? summaryOf(item.plain),
    coverUrl: item.coverUrl ?? firstPicture(item.body),
    words: vectorText(item.title, [...item.searched, item.plain].join('\n')),
  };
}

function firstPicture(body: string): string | null {
  return /<img [^<>]*src="([^"<>]*)"/.exec(body)?.[1] ?? null;
}

function summaryOf(plain: string): string | null {
  const text = [...plain.slice(0, SUMMARY_LENGTH * 2).replaceAll('\n', ' ')];
  if (text.length === 0) return null;
  return text.length > SUMMARY_LENGTH ? `${text.slice(0, SUMMARY_LENGTH).join('')}…` : text.join('');
}
