import type { Key } from '../../view/query.js';

const FORM = '/feedback';
const RECEIVED = '/feedback/received';
/** Addresses of pages as the portal publishes them. */
export const PAGE_PATH = /^\/(?!\/)[a-z0-9/.-]{0,400}$/;

/** The form, and the page that says it arrived. */
export function address(path: string): { readonly isReceived: boolean } | undefined {
  if (path === FORM) return { isReceived: false };
  return path === RECEIVED ? { isReceived: true } : undefined;
}

/** The page that the reader has come from. */
const pagePath: Key<string> = {
  read: (raw) => (raw && PAGE_PATH.test(raw) ? raw : ''),
  write: (path) => path,
};

export const keys = { about: pagePath };

export { FORM, RECEIVED };
