import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Party } from '../proof/define.ts';
import { insert, type PlantedSite, type Province, type SiteKey } from './province.ts';

/** Somebody who attacks or works: where they are at home, and what they hold there. */
export interface ActorPlan {
  readonly home: SiteKey;
  readonly roles: readonly Party[];
  readonly kind?: 'staff' | 'contractor';
  readonly withSubtree?: boolean;
  /** Limited to the main column of the home site, or to a unit that answers for nothing there. */
  readonly limited?: 'column' | 'unit';
  /** The one role that ends at the main column, while the others reach the whole site. */
  readonly narrow?: Party;
  readonly disabled?: boolean;
  /** In days from now; negative when it is over. */
  readonly beginsIn?: number;
  readonly endsIn?: number;
  /** Sends no token, or one that nobody of ours stands behind. */
  readonly token?: 'none' | 'stranger' | 'expired';
}

/** The actors of the proof. Whoever can do something in the product is here in one form or another. */
export const ACTORS = {
  anonymous: { home: 'city', roles: [], token: 'none' },
  stranger: { home: 'city', roles: [], token: 'stranger' },
  expired: { home: 'city', roles: ['site-admin'], token: 'expired' },
  guest: { home: 'city', roles: [] },
  editor: { home: 'city', roles: ['editor'] },
  columnStaff: { home: 'city', roles: ['editor', 'reviewer', 'secrecy', 'publisher'], limited: 'column' },
  columnAdmin: { home: 'city', roles: ['site-admin'], limited: 'column' },
  narrowEditor: { home: 'city', roles: ['editor', 'reviewer'], narrow: 'editor' },
  unitStaff: { home: 'city', roles: ['editor', 'reviewer', 'secrecy', 'publisher'], limited: 'unit' },
  unitAdmin: { home: 'city', roles: ['site-admin', 'operator'], limited: 'unit' },
  contractor: { home: 'city', roles: ['editor'], kind: 'contractor', endsIn: 30 },
  reviewer: { home: 'city', roles: ['reviewer'] },
  secrecy: { home: 'city', roles: ['secrecy'] },
  publisher: { home: 'city', roles: ['publisher'] },
  writer: { home: 'city', roles: ['editor', 'reviewer', 'secrecy', 'publisher'] },
  officer: { home: 'city', roles: ['officer'] },
  siteAdmin: { home: 'city', roles: ['site-admin'] },
  branchAdmin: { home: 'city', roles: ['site-admin'], withSubtree: true },
  operator: { home: 'city', roles: ['operator'] },
  branchOperator: { home: 'city', roles: ['operator'], withSubtree: true },
  provinceOperator: { home: 'province', roles: ['operator'], withSubtree: true },
  securityAdmin: { home: 'city', roles: ['security-admin'] },
  auditor: { home: 'city', roles: ['auditor'] },
  branchAuditor: { home: 'city', roles: ['auditor'], withSubtree: true },
  disabled: { home: 'city', roles: ['site-admin', 'editor'], disabled: true },
  former: { home: 'city', roles: ['site-admin', 'editor'], beginsIn: -30, endsIn: -1 },
  future: { home: 'city', roles: ['site-admin', 'editor'], beginsIn: 30 },
  suspendedEditor: { home: 'suspended', roles: ['editor'] },
  suspendedAdmin: { home: 'suspended', roles: ['site-admin'] },
} as const satisfies Record<string, ActorPlan>;
export type ActorName = keyof typeof ACTORS;
export const ACTOR_NAMES = Object.keys(ACTORS) as ActorName[];

/** The plan of an actor, in its general form. */
export const planOf = (name: ActorName): ActorPlan => ACTORS[name];

export interface Planted {
  readonly id: string;
  readonly username: string;
  /** What they hold, in the order of their roles. */
  readonly grantIds?: readonly string[];
}

export type People = Readonly<Record<ActorName, Planted>>;

const DAY = 86_400_000;

/** Plants the actors with their cards and grants. */
export async function plantPeople(
  root: Client,
  province: Province,
  mainColumn: (site: SiteKey) => string,
): Promise<People> {
  const people: Partial<Record<ActorName, Planted>> = {};
  for (const name of ACTOR_NAMES) {
    const plan = planOf(name);
    const site = province[plan.home];
    const person = await plantPerson(root, site, {
      username: `p-${name.toLowerCase()}`,
      kind: plan.kind ?? 'staff',
      disabled: plan.disabled ?? false,
    });
    const grantIds = plan.roles.map(() => randomUUID());
    people[name] = { ...person, grantIds };
    for (const [index, role] of plan.roles.entries()) {
      await insert(root, 'auth_grant', {
        tenant_id: site.id,
        id: grantIds[index],
        person_id: person.id,
        person_kind: plan.kind ?? 'staff',
        role,
        column_id: plan.limited === 'column' || plan.narrow === role ? mainColumn(plan.home) : null,
        unit_id: plan.limited === 'unit' ? site.freeUnitId : null,
        with_subtree: plan.withSubtree ?? false,
        granted_by: person.id,
        begins_at: new Date(Date.now() + (plan.beginsIn ?? -1) * DAY),
        ends_at: plan.endsIn === undefined ? null : new Date(Date.now() + plan.endsIn * DAY),
      });
    }
  }
  return people as People;
}

/** A person of a site with their card; the name is the site's secret. */
export async function plantPerson(
  root: Client,
  site: PlantedSite,
  given: { username: string; kind?: string; disabled?: boolean; isNew?: boolean },
): Promise<Planted> {
  const { username, kind = 'staff', disabled = false, isNew = false } = given;
  const id = randomUUID();
  const name = `${site.secret}人${username}`.slice(0, 60);
  await insert(root, 'auth_person', {
    id,
    home_site_id: site.id,
    unit_id: site.unitId,
    username,
    subject: isNew ? null : `subject-of-${username}`,
    name,
    kind,
    disabled_at: disabled ? new Date() : null,
    disabled_reason: disabled ? site.secret : null,
  });
  await insert(root, 'auth_member', { tenant_id: site.id, person_id: id, name, unit_id: site.unitId, kind });
  return { id, username };
}
