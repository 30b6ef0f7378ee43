import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** Every site of the proof's province. `city` is home; the others stand around it, one of each kind. */
export const SITES = {
  province: { parent: null, level: 'province', state: 'live', division: '99' },
  city: { parent: 'province', level: 'city', state: 'live', division: '9901' },
  sibling: { parent: 'province', level: 'city', state: 'live', division: '9902' },
  child: { parent: 'city', level: 'county', state: 'live', division: '990101' },
  ownDraft: { parent: 'city', level: 'county', state: 'draft', division: '990102' },
  ownBare: { parent: 'city', level: 'county', state: 'draft', division: '990105' },
  ownSuspended: { parent: 'city', level: 'county', state: 'suspended', division: '990103' },
  nephew: { parent: 'sibling', level: 'county', state: 'live', division: '990201' },
  draft: { parent: 'sibling', level: 'county', state: 'draft', division: '990202' },
  suspended: { parent: 'sibling', level: 'county', state: 'suspended', division: '990203' },
  closed: { parent: 'sibling', level: 'county', state: 'closed', division: '990204' },
} as const;
export type SiteKey = keyof typeof SITES;
export const SITE_KEYS = Object.keys(SITES) as SiteKey[];

/** A site as planted: its ids and the words that must never be seen from elsewhere. */
export interface PlantedSite {
  readonly key: SiteKey;
  readonly id: string;
  readonly path: string;
  readonly host: string;
  readonly unitId: string;
  /** A unit below the sponsor without a site of its own. */
  readonly freeUnitId: string;
  /** Stands in every word of the site that is not for the public. */
  readonly secret: string;
  /** Stands in every word that citizens of this site read. */
  readonly spoken: string;
}

export type Province = Readonly<Record<SiteKey, PlantedSite>>;

/** The second column's address, which no other site has. */
export const asidePath = (key: SiteKey): string => `aside-${key.toLowerCase()}`;

/** Inserts one row; the object names the columns. */
export async function insert(root: Client, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`).join(', ');
  await root.query(`insert into ${table} (${names.join(', ')}) values (${places})`, Object.values(row));
}

const label = (id: string): string => id.replaceAll('-', '');

/** Plants units and sites, parents first. */
export async function plantProvince(root: Client, random: () => number): Promise<Province> {
  const planted: Partial<Record<SiteKey, PlantedSite & { unitPath: string }>> = {};
  for (const key of SITE_KEYS) {
    const { parent } = SITES[key];
    const above = parent ? planted[parent] : undefined;
    const mark = Math.floor(random() * 2 ** 32).toString(36);
    const [id, unitId, freeUnitId] = [randomUUID(), randomUUID(), randomUUID()];
    const path = above ? `${above.path}.${label(id)}` : label(id);
    const unitPath = above ? `${above.unitPath}.${label(unitId)}` : label(unitId);
    const site = {
      key,
      id,
      path,
      unitId,
      freeUnitId,
      unitPath,
      host: `${key.toLowerCase()}.localhost`,
      secret: `暗${key}${mark}`,
      spoken: `明${key}${mark}`,
    };
    planted[key] = site;
    await plantUnits(root, site, above ?? null);
    await plantSite(root, site, above ?? null);
  }
  return planted as Province;
}

async function plantUnits(
  root: Client,
  site: PlantedSite & { unitPath: string },
  above: PlantedSite | null,
): Promise<void> {
  const { level, division } = SITES[site.key];
  const common = { registered_by: site.id, level, division_code: division };
  await insert(root, 'unit', {
    ...common,
    id: site.unitId,
    parent_id: above?.unitId ?? null,
    path: site.unitPath,
    kind: 'government',
    name: `${site.key}人民政府`,
    short_name: site.key,
  });
  await insert(root, 'unit', {
    ...common,
    id: site.freeUnitId,
    parent_id: site.unitId,
    path: `${site.unitPath}.${label(site.freeUnitId)}`,
    kind: 'department',
    name: `${site.key}教育局`,
    short_name: `${site.key}教育`,
  });
}

async function plantSite(root: Client, site: PlantedSite, above: PlantedSite | null): Promise<void> {
  const { level, state, division } = SITES[site.key];
  // What is not open yet, and why something was taken off line, is nobody else's business.
  const name = state === 'draft' ? `${site.secret}门户` : `${site.key}门户`;
  await insert(root, 'site', {
    id: site.id,
    parent_id: above?.id ?? null,
    path: site.path,
    code: `${division.padEnd(6, '0')}0001`,
    name,
    short_name: name,
    level,
    kind: 'portal',
    state,
    host: site.host,
    domain: `www.${site.key.toLowerCase()}.gov.cn`,
    sponsor_unit_id: site.unitId,
    icp_number: `岭ICP备99000${SITE_KEYS.indexOf(site.key)}12号-1`,
    police_number: `岭公网安备9901${SITE_KEYS.indexOf(site.key)}200000001号`,
    address: '人民路一号',
    phone: '0999-1234567',
    opened_at: state === 'draft' ? null : new Date(),
    suspended_reason: state === 'suspended' ? '系统维护' : null,
  });
}
