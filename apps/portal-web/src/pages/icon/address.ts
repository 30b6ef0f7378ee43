/** The mark in the tab of a browser, and the name under which old browsers ask for it. */
export const DRAWN = '/favicon.svg';
export const PLAIN = '/favicon.ico';

export function address(path: string): { readonly isDrawn: boolean } | undefined {
  return path === DRAWN || path === PLAIN ? { isDrawn: path === DRAWN } : undefined;
}
