/** The place to go after a login: a path of our own, or the start page for anything else. */
export function safeReturnTo(wish: unknown, publicUrl: string): string {
  if (typeof wish !== 'string' || wish.length > 1024) return '/';
  // Browsers read a backslash as a slash and drop control characters, so `/\evil` and `/\t/evil` leave the site.
  if (!/^\/(?![/\\])[^\\\u0000-\u001f\u007f]*$/.test(wish)) return '/';
  if (!URL.canParse(wish, publicUrl)) return '/';
  const target = new URL(wish, publicUrl);
  if (target.origin !== new URL(publicUrl).origin || /^\/{2}|^\/auth(\/|$)/i.test(target.pathname)) return '/';
  return `${target.pathname}${target.search}${target.hash}`;
}
