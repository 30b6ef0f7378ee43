/** An id as it stands in addresses. */
export const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** The path of a column, without the slashes around it. */
export const COLUMN = '(?:[a-z0-9][a-z0-9-]{0,63}/){0,7}[a-z0-9][a-z0-9-]{0,63}';

/** Recognises one address and nothing else. */
export function exactly(address: string): (path: string) => object | undefined {
  return (path) => (path === address ? {} : undefined);
}

/** Recognises addresses by a pattern whose groups bear the names of the parameters. */
export function pattern<Name extends string>(source: string): (path: string) => Record<Name, string> | undefined {
  const rule = new RegExp(`^${source}$`);
  return (path) => rule.exec(path)?.groups as Record<Name, string> | undefined;
}
