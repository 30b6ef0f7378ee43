import { createHash } from 'node:crypto';

/** Rows that one request brings at most; a longer file comes as several acts. */
export const MOST_ARTICLES = 200;

/** An article as a row of a file says it. */
export interface GivenArticle {
  /** The line of the file, for its report. */
  readonly line: number;
  /** Address of its column, without slashes around it. */
  readonly columnPath: string;
  readonly title: string;
  /** One of those that the column takes; the first of them unless it is said. */
  readonly kind?: string | null | undefined;
  /** HTML, or a text whose lines are paragraphs. */
  readonly body: string;
  readonly fields: readonly { readonly key: string; readonly value?: string | null | undefined }[];
}

/** What a row says, whatever line it stands in and whatever order its cells have: the same twice is one article. */
export function digestOf({ columnPath, title, kind, body, fields }: GivenArticle): string {
  const values = fields
    .map(({ key, value }) => [key, value ?? ''])
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  const said = JSON.stringify([columnPath, title.trim(), kind ?? null, body.trim(), values]);
  return createHash('sha256').update(said).digest('hex');
}

const TAG = /^\s*<[a-z][a-z0-9]*[\s/>]/i;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The body as HTML: each line of a plain text is a paragraph. */
export function bodyOf(body: string): string {
  if (TAG.test(body)) return body;
  const lines = body.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => `<p>${line.trim().replace(/[&<>]/g, (one) => ENTITIES[one] ?? '')}</p>`).join('');
}
