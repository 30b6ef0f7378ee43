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
  /** Codes of what is missing among the responsible persons. */
  readonly gaps: readonly string[];
}

export type ChecklistKey = 'registry' | 'domain' | 'icp' | 'police' | 'columns' | 'admin' | 'reviewer' | 'publisher';

/** A point of the checklist: done, or the code that says what is missing. */
export interface ChecklistEntry {
  readonly key: ChecklistKey;
  readonly done: boolean;
  readonly value: string | null;
  readonly missing: string | null;
}

/**
 * R47-05, R47-25, R47-26: before a site opens its register is complete, its domain and both filings are named, its
 * columns stand and a present person answers for it, reviews and publishes (谁主管谁负责、谁发布谁负责). A sub-site
 * stands under the domain and the filings of the site that carries it.
 */
export function checklistOf({ site, parent, columnCount, gaps }: OpeningFacts): ChecklistEntry[] {
  const carrier = site.kind === 'sub_site' ? parent : null;
  const hasContact = Boolean(site.address || site.phone);
  return [
    entry('registry', hasContact, `${site.name} ${site.code}`, 'SITES.CONTACT_MISSING'),
    filled('domain', site.domain ?? carrier?.domain, 'SITES.DOMAIN_MISSING'),
    filled('icp', site.icpNumber ?? carrier?.icpNumber, 'SITES.ICP_MISSING'),
    filled('police', site.policeNumber ?? carrier?.policeNumber, 'SITES.POLICE_MISSING'),
    entry('columns', columnCount > 0, String(columnCount), 'SITES.COLUMNS_MISSING'),
    entry('admin', !gaps.includes('NO_RESPONSIBLE'), null, 'SITES.ADMIN_MISSING'),
    entry('reviewer', !gaps.includes('NO_REVIEWER'), null, 'SITES.REVIEWER_MISSING'),
    entry('publisher', !gaps.includes('NO_PUBLISHER'), null, 'SITES.PUBLISHER_MISSING'),
  ];
}

function filled(key: ChecklistKey, value: string | null | undefined, missing: string): ChecklistEntry {
  return entry(key, Boolean(value), value ?? null, missing);
}

function entry(key: ChecklistKey, done: boolean, value: string | null, missing: string): ChecklistEntry {
  return { key, done, value, missing: done ? null : missing };
}
