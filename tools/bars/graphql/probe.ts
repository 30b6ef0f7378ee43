import type { Attempt, Reply } from './send.ts';

/** An endpoint, and what a lawful request to it looks like. */
export interface Target {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A selection that whoever sends the headers may ask for. */
  readonly field: string;
  /** An object type with a list in it, and a way around in a circle from there. */
  readonly circle: (times: number) => string;
  /** A list with a page larger than any may be. */
  readonly widePage: string;
  /** A stored operation, for the endpoint that runs nothing else. */
  readonly stored?: { readonly hash: string; readonly variables: Readonly<Record<string, unknown>> };
}

/** One kind of abuse: what is sent, and how to tell that it got through. */
export interface Probe {
  readonly name: string;
  readonly attempts: (target: Target) => readonly Attempt[];
  /** What is wrong with the reply; null when the attempt was turned away. */
  readonly finding: (reply: Reply) => string | null;
}

/** The type of a lawful body. */
export const JSON_TYPE = { 'content-type': 'application/json' };

/** So many pieces, one after the other. */
export const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** An answer with data, where there should be none. */
export const answered = ({ data, text }: Reply): string | null =>
  data === null ? null : `answered: ${text.slice(0, 120)}`;

/** A lawful request with this body. */
export function ask({ path, headers }: Target, body: unknown): Attempt {
  return { path, headers: { ...headers, ...JSON_TYPE }, body: JSON.stringify(body) };
}

/** One document that should be turned away. */
export function document(name: string, write: (target: Target) => string, finding = answered): Probe {
  return { name, attempts: (target) => [ask(target, { query: write(target) })], finding };
}

/** The headers as a page of another origin could send them. */
export function withoutPreflight(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { 'apollo-require-preflight': _, ...rest } = headers;
  return rest;
}

/** Faults that no reply may have, whatever was sent. */
export function faultIn({ status, ms, bytes }: Reply): string | null {
  if (status >= 500) return `answered ${status}`;
  if (ms > 1_000) return `took ${Math.round(ms)} ms`;
  return bytes > 1_000_000 ? `answered ${bytes} bytes` : null;
}
