import { CLOSER } from './disguises.ts';
import type { Payload } from './grammar.ts';
import { marked } from './place.ts';

/** Fields by whose values a screen decides or finds something; a text in them would only break it. */
const KEPT =
  /^(id|.*Id|.*At|.*Until|code|key|state|kind|kinds|word|group|choices|pattern|seen|level|role|event|action|subject|.*[cC]ursor|host|domain|path|slug|.*[uU]rl|livePath|theme|username|mimeType|type|method|missing|allowed|can|roles|gaps|divisionCode)$/;
/** Texts that are often missing and then never drawn. */
const OFTEN_MISSING = new Set([
  'returnReason',
  'withdrawReason',
  'note',
  'address',
  'phone',
  'icpNumber',
  'policeNumber',
  'unitName',
  'suspendedReason',
]);
const NO_TEXT = /^[A-Z][A-Z_]+$|^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d{4}-\d\d-\d\dT/;

/** Turns answers of the staff endpoint into the worst they could be: every text in them is a payload. */
export class HostileAnswers {
  private readonly all: readonly Payload[];
  private next = 0;
  private bodies = 0;

  constructor(all: readonly Payload[]) {
    this.all = all;
  }

  /** The same answer with payloads for texts; a body holds them all. */
  of(value: unknown, key = ''): unknown {
    if (KEPT.test(key)) return value;
    if (Array.isArray(value)) return value.map((one: unknown) => this.of(one, key));
    if (typeof value === 'object' && value !== null) return this.ofObject(value);
    if (typeof value === 'string') return this.ofText(value, key);
    return value === null && OFTEN_MISSING.has(key) ? this.text() : value;
  }

  private ofObject(value: object): object {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]: [string, unknown]) => [name, this.of(inner, name)]),
    );
  }

  private ofText(value: string, key: string): string {
    if (key === 'body') return this.rich();
    return NO_TEXT.test(value) ? value : this.text();
  }

  /** All payloads; each time another one comes first, should one of them swallow those behind it. */
  private rich(): string {
    const first = (this.bodies++ * 97) % this.all.length;
    const turned = [...this.all.slice(first), ...this.all.slice(0, first)];
    return turned.map(({ id, text }) => `<p>⟦${id}⟧</p>${text}`).join(CLOSER);
  }

  private text(): string {
    const payload = this.all[this.next++ % this.all.length];
    return payload ? marked(payload) : '';
  }
}
