import type { ShellQuery } from '@jiyue/api-client';
import { createContext, useContext } from 'react';

export type Me = ShellQuery['me'];
export type CurrentSite = ShellQuery['currentSite'];
export type Frame = { me: Me; site: CurrentSite };

/** Who is logged in and on which site; present on every page below `/s/<site id>/`. */
export const FrameContext = createContext<Frame | null>(null);

/** Both together. */
export function useFrameValue(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('Used outside the shell');
  return frame;
}

/** The logged-in person, with the rights on the current site. */
export function useMe(): Me {
  return useFrameValue().me;
}

/** The current site. */
export function useSite(): CurrentSite {
  return useFrameValue().site;
}

/** The place the platform serves: the province, by the name of its portal. */
export function placeOf({ trail, name }: Pick<CurrentSite, 'trail' | 'name'>): string {
  return (trail[0] ?? name).replace(/人民政府$/, '');
}

/** Whether the person holds any of these rights on the current site. */
export function useCan(...rights: readonly string[]): boolean {
  const { can } = useMe();
  return rights.some((right) => can.includes(right));
}

/** Addresses below the current site: `useSitePath()('articles')` → `/s/<id>/articles`. */
export function useSitePath(): (path?: string) => string {
  const { id } = useSite();
  return (path = '') => `/s/${id}/${path}`;
}

/** An information officer of a small unit: plain words and 本月要做 instead of the workbench. */
export function isSmallUnit({ me, site }: Frame): boolean {
  return me.roles.length > 0 && me.roles.every((role) => role === 'EDITOR') && site.kind === 'SUB_SITE';
}
