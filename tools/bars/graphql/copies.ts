/** A row given many times over, with what differs as a JSON expression of `g`, the number of the copy; or a change of rows. */
export type Copies = CopiedRow | { readonly update: string };

export interface CopiedRow {
  readonly table: string;
  readonly where: string;
  readonly count: number;
  readonly differing: string;
}

export const ARTICLES = 120;
export const REVISIONS = 8;
export const BODY = `<p>${'汛情通报'.repeat(7_000)}</p>`;

/** The id of the copy with the number `g`. */
export const copyId = (name: string, g = 'g'): string => `md5('${name}' || ${g})::uuid`;
