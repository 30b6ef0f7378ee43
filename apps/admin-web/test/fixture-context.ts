import { sites } from './fixture-data.ts';
import { must } from './fixture-types.ts';

/** Who asks, and on which site. */
export type Context = { site: string; role: string };
/** What part of a list is asked for. */
export type Page = { first?: number; after?: string | null };

export const all = () => [...sites.values()];
export const here = (context: Context) => must(sites.get(context.site), 'TENANCY.SITE_NOT_FOUND');
export const matches = (text: string | null | undefined, ...fields: (string | null)[]) =>
  !text || fields.some((field) => field?.includes(text));
