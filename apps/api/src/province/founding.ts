import { ConsentToGrant, GrantRole, InvitePerson, People, type Role } from '@jiyue/auth';
import { FoundProvince } from '@jiyue/sites';
import type { INestApplicationContext } from '@nestjs/common';
import type { Stage } from '../demo/stage.js';
import type { Division } from './divisions.js';
import { personName } from './names.js';
import { planOf } from './plan.js';
import type { Standing } from './provisioner.js';
import { foundedProvince } from './register.js';

/** The province's own operator, who opens everything below. */
export function operatorOf(code: string): string {
  return `d${code}-operator`;
}

/** Founds the province and names its first operator, both by the platform itself; finds them when they are there. */
export async function foundProvince(
  app: INestApplicationContext,
  stage: Stage,
  division: Division,
  hostSuffix: string,
): Promise<Standing> {
  const founded = await foundedProvince(app, stage.asFounder({}), division.code);
  const standing = founded ?? (await found(stage, division, hostSuffix));
  await nameOperator(stage, division, standing);
  return standing;
}

async function found(stage: Stage, division: Division, hostSuffix: string): Promise<Standing> {
  const { unit, site } = planOf(division, hostSuffix);
  const names = { divisionCode: division.code, unitName: unit.name, unitShortName: unit.shortName };
  const { id, sponsorUnitId } = await stage.get(FoundProvince).run(stage.asFounder({}), { ...site, ...names });
  return { siteId: id, unitId: sponsorUnitId };
}

async function nameOperator(stage: Stage, { code }: Division, { siteId, unitId }: Standing): Promise<void> {
  const username = operatorOf(code);
  const people = stage.get(People);
  const known = await people.cardByUsername(username);
  const person = { username, name: personName(username), unitId, kind: 'staff' as const };
  const { id } = known ?? (await stage.get(InvitePerson).run(stage.asFounder({ siteId }), person));
  await grantOnce(stage, id, 'operator', siteId);
}

/** Once the province is open, the demonstration's operator and auditor, if any, look after it too; their home agrees. */
export async function lendWatchers(stage: Stage, siteId: string): Promise<void> {
  await lend(stage, 'operator', 'operator', siteId);
  await lend(stage, 'auditor', 'auditor', siteId);
}

async function lend(stage: Stage, username: string, role: Role, siteId: string): Promise<void> {
  const people = stage.get(People);
  const person = await people.cardByUsername(username);
  const lender = await people.cardByUsername('security');
  if (!person || !lender || lender.homeSiteId !== person.homeSiteId) return;
  if (!(await people.hasConsent(person.id, siteId))) {
    const scope = await stage.as('security', { siteId: person.homeSiteId });
    await stage.get(ConsentToGrant).run(scope, { personId: person.id, siteId });
  }
  await grantOnce(stage, person.id, role, siteId);
}

async function grantOnce(stage: Stage, personId: string, role: Role, siteId: string): Promise<void> {
  const held = await stage.get(People).grantsOn(personId, siteId);
  if (held.some((grant) => grant.role === role)) return;
  await stage.get(GrantRole).run(stage.asFounder({ siteId }), { personId, role, withSubtree: true });
}
