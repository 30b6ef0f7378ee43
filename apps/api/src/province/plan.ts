import type { Role } from '@jiyue/auth';
import { countyCode } from '@jiyue/sites';
import type { SiteKind, UnitKind } from '@jiyue/tenancy';
import type { Division } from './divisions.js';
import { abbreviationOf, governmentOf, personName, townshipBodyOf } from './names.js';

/** What is registered for a place: its body, its site and the people who answer for it. */
export interface PlacePlan {
  readonly unit: {
    readonly name: string;
    readonly shortName: string;
    readonly kind: UnitKind;
    readonly divisionCode: string;
  };
  readonly site: {
    readonly kind: SiteKind;
    readonly name: string;
    readonly shortName: string;
    readonly code: string;
    readonly host: string;
    readonly domain: string | null;
    readonly icpNumber: string | null;
    readonly policeNumber: string | null;
    readonly address: string;
  };
  readonly people: readonly PersonPlan[];
}

export interface PersonPlan {
  readonly username: string;
  readonly name: string;
  readonly grants: readonly { readonly role: Role; readonly withSubtree: boolean }[];
}

/**
 * The plan for a place. Hosts and domains are provisional, made from the division code, until the real ones are
 * registered; names of people are invented. A township is reviewed and published by
 * the county or city that carries it.
 */
export function planOf(division: Division, hostSuffix: string): PlacePlan {
  return division.code.length > 6 ? townshipPlan(division, hostSuffix) : governmentPlan(division, hostSuffix);
}

function townshipPlan({ code, name, trail }: Division, hostSuffix: string): PlacePlan {
  const unit = { name: townshipBodyOf(name), shortName: name, kind: 'township', divisionCode: code } as const;
  const site = {
    kind: 'sub_site',
    name,
    shortName: name,
    code: `${countyCode(code)}1${code.slice(6, 9)}`,
    host: `${code}.${hostSuffix}`,
    domain: null,
    icpNumber: null,
    policeNumber: null,
    address: trail.join(''),
  } as const;
  return { unit, site, people: [person(code, 'admin', ['site-admin'])] };
}

function governmentPlan({ code, name, trail, children }: Division, hostSuffix: string): PlacePlan {
  const body = governmentOf(name);
  const six = countyCode(code);
  const short = abbreviationOf(code);
  const unit = { name: body, shortName: name, kind: 'government', divisionCode: code } as const;
  const site = {
    kind: 'portal',
    name: body,
    shortName: name,
    code: `${six}0001`,
    host: `${code}.${hostSuffix}`,
    domain: `www.d${code}.gov.cn`,
    icpNumber: `${short}ICP备${six}01号-1`,
    policeNumber: `${short}公网安备${six}00000001号`,
    address: trail.join(''),
  } as const;
  return { unit, site, people: officersOf(code, code.length === 6 || children.some((child) => child.code.length > 6)) };
}

/** Whoever carries townships, a county or a city without counties, also reviews and publishes for them. */
function officersOf(code: string, carriesTownships: boolean): PersonPlan[] {
  return [
    person(code, 'admin', ['site-admin']),
    person(code, 'reviewer', ['reviewer'], carriesTownships),
    person(code, 'secrecy', ['secrecy'], carriesTownships),
    person(code, 'publisher', ['publisher'], carriesTownships),
  ];
}

function person(code: string, post: string, roles: readonly Role[], withSubtree = false): PersonPlan {
  const username = `d${code}-${post}`;
  return { username, name: personName(username), grants: roles.map((role) => ({ role, withSubtree })) };
}
