import { COLUMN } from '../addresses.js';

const WITHOUT_SLASH = new RegExp(`^/${COLUMN}$`);

/** Other spellings of addresses that are published in one. */
export function address(path: string): { readonly to: string } | undefined {
  if (path === '/index.html') return { to: '/' };
  return WITHOUT_SLASH.test(path) ? { to: `${path}/` } : undefined;
}
