const PART = /^\/sitemap-([1-9]\d{0,4})\.xml$/;

/** The site map as a whole, or one part of it. */
export function address(path: string): { readonly part: number | undefined } | undefined {
  if (path === '/sitemap.xml') return { part: undefined };
  const part = PART.exec(path)?.[1];
  return part === undefined ? undefined : { part: Number(part) };
}
