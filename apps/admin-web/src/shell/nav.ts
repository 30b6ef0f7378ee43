import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { addErrors, type DomainErrors } from '../i18n/messages.js';
import { isHeldBy } from './held-rights.js';
import type { Lesson } from './lesson.js';
import type { Frame } from './me.js';
import type { Deed, Finder } from './palette/finder.js';
import { addWork, type WorkWords } from './work.js';

export const navGroups = ['', 'content', 'platform', 'oversight', 'trace', 'manage'] as const;

/** A first-level menu entry. Absent, not grey, without the right. */
export type NavEntry = {
  readonly key: string;
  readonly group: (typeof navGroups)[number];
  /** Order inside the group. */
  readonly order: number;
  /** Address below the site, '' for the workbench. */
  readonly path: string;
  readonly label: (frame: Frame) => string;
  readonly icon: ComponentType;
  /** Any of these rights of `me.can`, `inbox.*` being any that begins so; empty = everybody. */
  readonly can: readonly string[];
  /** Goes first into the bottom bar of phones, which holds four and 更多. */
  readonly phone?: boolean;
  /** A hook giving the number waiting. */
  readonly useCount?: () => number | undefined;
};

export type RouteModule = {
  readonly routes?: readonly RouteObject[];
  readonly nav?: readonly NavEntry[];
  /** Tools of the top bar, on every page. */
  readonly topBar?: readonly ComponentType[];
  /** How it is searched from every page. */
  readonly finders?: readonly Finder[];
  /** What can be begun from every page. */
  readonly deeds?: readonly Deed[];
};

/** Every folder under routes/ that has a `routes.tsx` is a part of the application: no list to edit. */
const modules = Object.values(import.meta.glob<RouteModule>('../routes/*/routes.tsx', { eager: true }));

addErrors(
  Object.values(import.meta.glob<{ errors: DomainErrors }>('../routes/*/errors.ts', { eager: true })).map(
    ({ errors }) => errors,
  ),
);

addWork(
  Object.values(import.meta.glob<{ work: WorkWords }>('../routes/*/work.ts', { eager: true })).map(({ work }) => work),
);

/** What every screen is for, as its part of the application says. */
export const lessons: readonly Lesson[] = Object.values(
  import.meta.glob<{ lessons: readonly Lesson[] }>('../routes/*/lessons.ts', { eager: true }),
).flatMap((part) => part.lessons);

export const siteRoutes: RouteObject[] = modules.flatMap((module) => module.routes ?? []);

export const topTools: readonly ComponentType[] = modules.flatMap((module) => module.topBar ?? []);

export const finders: readonly Finder[] = modules.flatMap((module) => module.finders ?? []);

export const deeds: readonly Deed[] = modules.flatMap((module) => module.deeds ?? []);

/** The menu of a person, in the order of the groups. */
export function navOf(frame: Frame): { group: NavEntry['group']; entries: NavEntry[] }[] {
  const allowed = modules.flatMap((module) => module.nav ?? []).filter(({ can }) => isHeldBy(frame.me.can, can));
  return navGroups
    .map((group) => ({
      group,
      entries: allowed.filter((entry) => entry.group === group).sort((one, other) => one.order - other.order),
    }))
    .filter(({ entries }) => entries.length > 0);
}
