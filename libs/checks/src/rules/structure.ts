import { isBlank, MISSING_FILE } from '@jiyue/kernel';
import type { CheckKey, Finding } from '../finding.js';
import type { Body, Thing } from '../text/read-body.js';
import type { Spot, TextRule } from './spot.js';

const VAGUE = new Set(['点击', '点击这里', '这里', '此处', '详情', '查看', '更多', '链接']);

/** Marks of pictures that were not brought along. */
export const missingFiles: TextRule = (text) =>
  [...text.matchAll(MISSING_FILE)].map(({ index, 0: value }): Spot => ({
    key: 'fileMissing',
    from: index,
    to: index + value.length,
    params: { value },
  }));

/** What some cannot hear, and what leads nowhere: pictures, links, headings and tables. */
export function structure(body: Body): Finding[] {
  return [...pictures(body), ...links(body), ...headings(body), ...tables(body)];
}

function pictures({ pictures }: Body): Finding[] {
  return pictures.flatMap(({ alt, src }, nth) =>
    isBlank(alt) ? [thing('altMissing', { thing: 'PICTURE', nth, quote: src })] : [],
  );
}

function links({ links, targets }: Body): Finding[] {
  return links.flatMap(({ href, text }, nth) => [
    ...(VAGUE.has(text.trim()) ? [thing('linkVague', { thing: 'LINK', nth, quote: text, params: { text } })] : []),
    ...(href.startsWith('http://')
      ? [thing('linkInsecure', { thing: 'LINK', nth, quote: text, params: { href } })]
      : []),
    ...(href.startsWith('#') && !targets.has(href.slice(1))
      ? [thing('targetMissing', { thing: 'LINK', nth, quote: text, params: { text } })]
      : []),
  ]);
}

function headings({ headings }: Body): Finding[] {
  return headings.flatMap(({ level, text }, nth) => [
    ...(isBlank(text) ? [thing('headingEmpty', { thing: 'HEADING', nth, quote: text })] : []),
    ...(level > (headings[nth - 1]?.level ?? 1) + 1
      ? [thing('headingSkipped', { thing: 'HEADING', nth, quote: text })]
      : []),
  ]);
}

function tables({ tables }: Body): Finding[] {
  return tables.flatMap(({ hasHead, text }, nth) =>
    hasHead ? [] : [thing('tableHeadless', { thing: 'TABLE', nth, quote: text.trim().slice(0, 80) })],
  );
}

type Told = {
  readonly thing: Thing;
  readonly nth: number;
  readonly quote: string;
  readonly params?: Finding['params'];
};

function thing(key: CheckKey, { thing: kind, nth, quote, params = {} }: Told): Finding {
  return { key, place: { field: 'body', thing: kind, quote, nth }, params, remedy: null, sentence: quote };
}
