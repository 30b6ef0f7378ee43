import type { CheckAction, CheckKey, Finding } from '../finding.js';
import type { Passage } from '../text/read-body.js';

/** A stretch of a passage that a rule objects to. */
export interface Spot {
  readonly key: CheckKey;
  readonly from: number;
  readonly to: number;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly remedy?: string | null;
  readonly asked?: CheckAction;
}

/** Reads one passage. */
export type TextRule = (text: string) => readonly Spot[];

/** Spots as findings, with places that survive: the how-manieth time the words stand in their field. */
export class Spotter {
  private readonly read = new Map<string, Passage[]>();

  /** Takes the spots of the next passage of its field; passages come in reading order. */
  findings(passage: Passage, spots: readonly Spot[]): Finding[] {
    const before = this.read.get(passage.field) ?? [];
    const found = spots.map((spot) => this.asFinding(passage, spot, before));
    this.read.set(passage.field, [...before, passage]);
    return found;
  }

  private asFinding({ field, text }: Passage, spot: Spot, before: readonly Passage[]): Finding {
    const { key, from, to, params = {}, remedy = null, asked } = spot;
    const quote = text.slice(from, to);
    const earlier = before.reduce((sum, one) => sum + timesIn(one.text, quote), 0);
    const nth = earlier + timesIn(text.slice(0, from + quote.length - 1), quote);
    const place = { field, thing: 'TEXT' as const, quote, nth };
    return { key, place, params, remedy, sentence: sentenceAt(text, from, to), ...(asked && { asked }) };
  }
}

/** How often the words stand in a text, overlapping ones too. */
export function timesIn(text: string, quote: string): number {
  if (quote === '') return 0;
  let times = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) times++;
  return times;
}

const ENDS = /[。！？；\n]/;

/** The sentence that a stretch stands in. */
export function sentenceAt(text: string, from: number, to: number): string {
  let start = from;
  while (start > 0 && !ENDS.test(text[start - 1] ?? '')) start--;
  let end = to;
  while (end < text.length && !ENDS.test(text[end] ?? '')) end++;
  return text.slice(start, end).trim();
}
