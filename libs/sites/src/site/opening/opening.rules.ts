import type { Gap, Manning } from '@jiyue/auth';
import type { Site } from '@jiyue/tenancy';

/** What the opening checklist is made from. */
export interface OpeningFacts {
  readonly site: Pick<
    Site,
    'kind' | 'name' | 'code' | 'host' | 'domain' | 'icpNumber' | 'policeNumber' | 'address' | 'phone' | 'openedAt'
  >;
  /** Registry of the site above: a sub-site stands under its domain and filings. */
  readonly parent: Pick<Site, 'domain' | 'icpNumber' | 'policeNumber'> | null;
  readonly columnCount: number;
  /** Who stands behind its columns, and what is missing. */
  readonly manning: Manning;
}

export type ChecklistKey =
  'registry' | 'domain' | 'icp' | 'police' | 'columns' | 'admin' | 'reviewer' | 'secrecy' | 'publisher' | 'hands';

/** A point of the checklist: done, or the code that says what is missing. */
export interface ChecklistEntry {
  readonly key: ChecklistKey;
  readonly done: boolean;
  readonly value: string | null;
  readonly missing: string | null;
}

/**
 * R47-05, R47-25, R47-26: before a site opens its register is complete, its domain and both filings are named, its
 * columns stand and every step of each of them has present people, reviewing and publishing in different hands (谁主管谁负责、谁发布谁负责). A sub-site
 * stands under the domain and the filings of the site that carries it.
 */
export function checklistOf({ site, parent, columnCount, manning }: OpeningFacts): ChecklistEntry[] {
  const carrier = site.kind === 'sub_site' ? parent : null;
  const hasContact = Boolean(site.address || site.phone);
  return [
    entry('registry', hasContact, `${site.name} ${site.code}`, 'SITES.CONTACT_MISSING'),
    filled('domain', site.domain ?? carrier?.domain, 'SITES.DOMAIN_MISSING'),
    filled('icp', site.icpNumber ?? carrier?.icpNumber, 'SITES.ICP_MISSING'),
    filled('police', site.policeNumber ?? carrier?.policeNumber, 'SITES.POLICE_MISSING'),
    entry('columns', columnCount > 0, String(columnCount), 'SITES.COLUMNS_MISSING'),
    manned('admin', manning, ['NO_RESPONSIBLE', 'responsible', 'SITES.ADMIN_MISSING']),
    manned('reviewer', manning, ['NO_REVIEWER', 'reviewer', 'SITES.REVIEWER_MISSING']),
    ...(asksSecrecy(manning) ? [manned('secrecy', manning, SECRECY)] : []),
    manned('publisher', manning, ['NO_PUBLISHER', 'publisher', 'SITES.PUBLISHER_MISSING']),
    manned('hands', manning, ['SAME_HAND', 'nobody', 'SITES.SAME_HAND']),
  ];
}

type Duty = readonly [gap: Gap, role: string, missing: string];
const SECRECY: Duty = ['NO_SECRECY_REVIEWER', 'secrecy', 'SITES.SECRECY_MISSING'];

function asksSecrecy({ people, lacks }: Manning): boolean {
  return people['secrecy'] !== undefined || lacks.some(({ gap }) => gap === SECRECY[0]);
}

/** Who holds the duty, by name; where it is missing, for which columns, or in whose hand too much lies. */
function manned(key: ChecklistKey, { people, lacks }: Manning, [gap, role, missing]: Duty): ChecklistEntry {
  const lack = lacks.find((one) => one.gap === gap);
  const names = lack ? [...lack.people, ...lack.columns] : (people[role] ?? []);
  return entry(key, !lack, names.join('、') || null, missing);
}

function filled(key: ChecklistKey, value: string | null | undefined, missing: string): ChecklistEntry {
  return entry(key, Boolean(value), value ?? null, missing);
}

function entry(key: ChecklistKey, done: boolean, value: string | null, missing: string): ChecklistEntry {
  return { key, done, value, missing: done ? null : missing };
}
