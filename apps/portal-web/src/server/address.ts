/** What an address asks for, before anyone looks whether it exists. */
export type Address =
  | { readonly kind: 'home' }
  | { readonly kind: 'search' }
  | { readonly kind: 'map' }
  | { readonly kind: 'robots' }
  | { readonly kind: 'sitemap'; readonly part: number | undefined }
  | { readonly kind: 'column'; readonly path: string }
  | { readonly kind: 'feed'; readonly path: string }
  | { readonly kind: 'article'; readonly path: string; readonly id: string }
  | { readonly kind: 'file'; readonly tenant: string; readonly name: string }
  | { readonly kind: 'theme'; readonly file: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'unknown' };

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const COLUMN = '(?:[a-z0-9][a-z0-9-]{0,63}/){0,7}[a-z0-9][a-z0-9-]{0,63}';
const FIXED: Readonly<Record<string, Address>> = {
  '/': { kind: 'home' },
  '/search': { kind: 'search' },
  '/sitemap.html': { kind: 'map' },
  '/robots.txt': { kind: 'robots' },
  '/sitemap.xml': { kind: 'sitemap', part: undefined },
  '/index.html': { kind: 'moved', to: '/' },
};

type Rule = { readonly pattern: RegExp; readonly read: (parts: readonly string[]) => Address };
const RULES: readonly Rule[] = [
  { pattern: /^\/sitemap-([1-9]\d{0,4})\.xml$/, read: ([part = '']) => ({ kind: 'sitemap', part: Number(part) }) },
  { pattern: /^\/theme\/([a-z0-9.-]{1,80})$/, read: ([file = '']) => ({ kind: 'theme', file }) },
  {
    pattern: new RegExp(`^/files/(${UUID})/asset/(${UUID}\\.[a-z0-9]{2,5})$`),
    read: ([tenant = '', name = '']) => ({ kind: 'file', tenant, name }),
  },
  {
    pattern: new RegExp(`^/(${COLUMN})/(${UUID})\\.html$`),
    read: ([path = '', id = '']) => ({ kind: 'article', path, id }),
  },
  { pattern: new RegExp(`^/(${COLUMN})/feed\\.xml$`), read: ([path = '']) => ({ kind: 'feed', path }) },
  { pattern: new RegExp(`^/(${COLUMN})/$`), read: ([path = '']) => ({ kind: 'column', path }) },
  { pattern: new RegExp(`^/(${COLUMN})$`), read: ([path = '']) => ({ kind: 'moved', to: `/${path}/` }) },
];

/** Reads the path of a request target (no query). Whatever is not written exactly as published is unknown. */
export function addressOf(path: string): Address {
  const fixed = FIXED[path];
  if (fixed) return fixed;
  for (const { pattern, read } of RULES) {
    const found = pattern.exec(path);
    if (found) return read(found.slice(1));
  }
  return { kind: 'unknown' };
}
