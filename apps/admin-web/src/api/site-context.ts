import { createContext, useContext } from 'react';

/** The id in the address `/s/<site id>/…`; null before a site is known. */
export const SiteContext = createContext<string | null>(null);

/** The current site's id, as sent in `x-site`. */
export function useSiteId(): string | null {
  return useContext(SiteContext);
}
