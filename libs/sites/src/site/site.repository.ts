import { Injectable } from '@nestjs/common';
import { SiteNotFound } from '@jiyue/auth';
import type { SliceRequest } from '@jiyue/kernel';
import { readCursor } from '@jiyue/platform';
import { Database, refusing, Site, type SiteLevel, type SiteState } from '@jiyue/tenancy';
import { HostTaken, NameTaken, SiteCodeTaken, SiteStale, UnitHasSite } from '../sites.errors.js';

/** What a list of sites is narrowed to. */
export interface SiteQuery {
  readonly text?: string | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly level?: SiteLevel | null | undefined;
  readonly state?: SiteState | null | undefined;
}

const FIELDS = `s.id, s.parent_id as "parentId", s.path::text as path, s.code, s.name, s.short_name as "shortName", s.level,
  s.kind, s.state, s.host, s.domain, s.sponsor_unit_id as "sponsorUnitId", s.operator_unit_id as "operatorUnitId",
  s.icp_number as "icpNumber", s.police_number as "policeNumber", s.address, s.phone, s.theme, s.opened_at as "openedAt",
  s.suspended_reason as "suspendedReason", s.version`;
// Only inside db.supervise: the sites the person's grants work on.
const REACHED = `s.id = any((select tenancy.visible_tenants())::uuid[])`;

// Whoever works on more sites of different places finds them in the list.
const TOPMOST = 100;

const refuseName = (field: 'host' | 'domain', rule: string) => () => new NameTaken({}, [{ field, rule }]);

// A draft elsewhere is not visible, so what is unique in the whole province is found out by the database.
const TAKEN = {
  site_one_per_sponsor: () => new UnitHasSite(),
  site_code_key: () => new SiteCodeTaken(),
  site_host_key: () => new HostTaken({}, [{ field: 'host', rule: 'SITES.NAME_TAKEN' }]),
  site_host_taken: refuseName('host', 'SITES.NAME_TAKEN'),
  site_host_below: refuseName('host', 'SITES.NAME_BELOW_OTHER'),
  site_host_above: refuseName('host', 'SITES.NAME_ABOVE_OTHER'),
  site_domain_taken: refuseName('domain', 'SITES.NAME_TAKEN'),
  site_domain_below: refuseName('domain', 'SITES.NAME_BELOW_OTHER'),
  site_domain_above: refuseName('domain', 'SITES.NAME_ABOVE_OTHER'),
};

@Injectable()
export class SiteRepository {
  constructor(private readonly db: Database) {}

  async get(id: string): Promise<Site> {
    const [site] = await this.byIds([id]);
    if (!site) throw new SiteNotFound();
    return site;
  }

  byIds(ids: readonly string[]): Promise<Site[]> {
    return this.db.manager.query(`select ${FIELDS} from site s where s.id = any($1::uuid[])`, [ids]);
  }

  /** The site of each sponsor unit, unless closed. */
  bySponsors(unitIds: readonly string[]): Promise<Site[]> {
    return this.db.manager.query(
      `select ${FIELDS} from site s where s.sponsor_unit_id = any($1::uuid[]) and s.state <> 'closed'`,
      [unitIds],
    );
  }

  /** True when a site above the place, or another one below the same site, bears the name, however it is spaced. */
  async hasName(
    name: string,
    { id, parent }: { id: string | null; parent: Pick<Site, 'id' | 'path'> },
  ): Promise<boolean> {
    const found = await this.db.manager.query<object[]>(
      `select 1 from site s where s.state <> 'closed' and s.id is distinct from $3::uuid
          and regexp_replace(normalize(s.name, NFKC), '\\s', '', 'g') = regexp_replace(normalize($1, NFKC), '\\s', '', 'g')
          and (s.parent_id = $4 or s.path @> $2::ltree) limit 1`,
      [name, parent.path, id, parent.id],
    );
    return found.length > 0;
  }

  /** One site among those the person's grants work on; inside db.supervise. */
  async reached(id: string): Promise<Site> {
    const [site]: Site[] = await this.db.manager.query(`select ${FIELDS} from site s where s.id = $1 and ${REACHED}`, [
      id,
    ]);
    if (!site) throw new SiteNotFound();
    return site;
  }

  /** Open children of a site among those the person's grants work on; inside db.supervise. */
  childrenOf(id: string): Promise<Site[]> {
    return this.db.manager.query(
      `select ${FIELDS} from site s where s.parent_id = $1 and ${REACHED} and s.state <> 'closed' order by s.code`,
      [id],
    );
  }

  /** Sites within reach that stand below none within reach; inside db.supervise. */
  topmost(): Promise<Site[]> {
    return this.db.manager.query(
      `select ${FIELDS} from site s where ${REACHED} and s.state <> 'closed' and not exists (
         select from site above where above.id = s.parent_id and above.state <> 'closed'
           and above.id = any((select tenancy.visible_tenants())::uuid[]))
        order by s.code limit ${TOPMOST}`,
    );
  }

  /** How many of them; inside db.supervise. */
  childCounts(ids: readonly string[]): Promise<{ id: string; count: number }[]> {
    return this.db.manager.query(
      `select s.parent_id as id, count(*)::int as count from site s
        where s.parent_id = any($1::uuid[]) and ${REACHED} and s.state <> 'closed' group by s.parent_id`,
      [ids],
    );
  }

  /** A page of the sites the person's grants work on and how many there are, in one statement; inside db.supervise. */
  async page(
    query: SiteQuery,
    { first, after }: SliceRequest,
  ): Promise<{ rows: (Site & { depth: number })[]; total: number }> {
    const [depth, code] = after ? readCursor(after, ['count', 'text']) : [null, null];
    const rows: (Site & { depth: number; total: number })[] = await this.db.manager.query(
      `with found as (
         select ${FIELDS}, nlevel(s.path) as depth from site s
          where ${REACHED} and ($1::text is null or position($1 in s.name) > 0 or starts_with(s.code, $1) or position($1 in s.host) > 0)
            and ($2::uuid is null or s.parent_id = $2) and ($3::text is null or s.level = $3)
            and (case when $4::text is null then s.state <> 'closed' else s.state = $4 end))
       select found.*, (select count(*)::int from found) as total from found
        where $5::int is null or (found.depth, found.code) > ($5, $6::text)
        order by found.depth, found.code limit $7`,
      [query.text || null, query.parentId ?? null, query.level ?? null, query.state ?? null, depth, code, first + 1],
    );
    return { rows, total: rows[0]?.total ?? 0 };
  }

  /** Adds a draft, in the tenancy of the new site itself. */
  async add(site: Omit<Site, 'openedAt' | 'suspendedReason' | 'version' | 'state'>): Promise<Site> {
    const row: Site = { ...site, state: 'draft', openedAt: null, suspendedReason: null, version: 1 };
    await refusing(TAKEN, () => this.db.manager.insert(Site, row));
    return row;
  }

  /** Changes the site unless somebody did meanwhile. */
  async change(id: string, version: number, change: Partial<Site>): Promise<Site> {
    const { affected } = await refusing(TAKEN, () =>
      this.db.manager.update(Site, { id, version }, { ...change, version: version + 1 }),
    );
    if (!affected) throw new SiteStale({ version });
    return this.get(id);
  }

  /** Refuses names that the site could not have, without taking them. */
  async requireFree(id: string, names: Pick<Site, 'host' | 'domain'>): Promise<void> {
    await this.db.manager.query('savepoint names');
    await refusing(TAKEN, () => this.db.manager.update(Site, { id }, names));
    await this.db.manager.query('rollback to savepoint names');
  }
}
