import type { Actor } from '@jiyue/kernel';
import type { Right } from '../ability/can.decorator.js';

/** Keys of menus and pages, each with the right that shows it. The screens ask for nothing else. */
export const MENU_RIGHTS = {
  'articles.read': { action: 'read', subject: 'Article' },
  'articles.write': { action: 'create', subject: 'Article' },
  'inbox.review': { action: 'approve', subject: 'Article' },
  'inbox.secrecy': { action: 'clearSecrecy', subject: 'Article' },
  'inbox.publish': { action: 'publish', subject: 'Article' },
  'columns.read': { action: 'read', subject: 'Column' },
  'columns.manage': { action: 'change', subject: 'Column' },
  'sites.read': { action: 'read', subject: 'Site' },
  'sites.open': { action: 'create', subject: 'Site' },
  'sites.change': { action: 'change', subject: 'Site' },
  'sites.suspend': { action: 'suspend', subject: 'Site' },
  'units.read': { action: 'read', subject: 'Unit' },
  'units.manage': { action: 'create', subject: 'Unit' },
  'people.read': { action: 'read', subject: 'Person' },
  'people.manage': { action: 'invite', subject: 'Person' },
  'grants.manage': { action: 'grant', subject: 'Grant' },
  'responsibility.read': { action: 'read', subject: 'Grant' },
  'audit.read': { action: 'read', subject: 'Activity' },
  'report.read': { action: 'read', subject: 'Report' },
} as const satisfies Readonly<Record<string, Right>>;

/** The keys of {@link MENU_RIGHTS} the actor holds on the scope's site, in the list's order. */
export function menuRightsOf(actor: Actor): string[] {
  return Object.entries(MENU_RIGHTS)
    .filter(([, right]) => actor.may(right.action, right.subject))
    .map(([key]) => key);
}
