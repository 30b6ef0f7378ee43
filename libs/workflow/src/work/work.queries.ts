import { PersonActor, type ReachedGrant, type Role, ScopeFactory } from '@jiyue/auth';
import type { Slice, SliceRequest } from '@jiyue/kernel';
import { cursorOf, type DomainDeclaration, DOMAINS, partsOf, readCursor } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import type { WorkCount, WorkItem, WorkSource } from './work-source.js';
import { countsSql, keysSql, pageSql } from './work.sql.js';

// Over many sites the oldest are found by walking the index by age, not by sorting everything that waits. PostgreSQL cannot
// know how many sites a setting names, so it is told.
const FEW_SITES = 100;
const BY_AGE = `select set_config('enable_sort', 'off', true)`;

const ASKED = `($3::text is null or w.act = $3) and ($4::boolean is not true or w.due_at < now())`;

interface Key {
  readonly id: string;
  readonly siteId: string;
}

interface Found {
  readonly sources: readonly WorkSource[];
  readonly asked: readonly unknown[];
  readonly keys: readonly Key[];
}

/** What a list of work is narrowed to. */
export interface WorkFilter {
  readonly act?: string | null | undefined;
  readonly siteId?: string | null | undefined;
  /** Only what is past its time. */
  readonly isLate?: boolean | null | undefined;
  /** Both places unless told. */
  readonly place?: WorkSource['place'];
  readonly kind?: string;
  readonly except?: string;
}

/** What waits for a person over every site they work on: a union of what the domains say. */
@Injectable()
export class WorkQueries {
  constructor(
    private readonly db: Database,
    private readonly scopes: ScopeFactory,
    @Inject(DOMAINS) private readonly domains: readonly DomainDeclaration[],
  ) {}

  /** Longest waiting first; counted up to `COUNTED_AT_MOST` of a kind. */
  async page(scope: Scope, filter: WorkFilter, { first, after }: SliceRequest): Promise<Slice<WorkItem>> {
    const beyond = after ? placeOf(after) : null;
    const past = beyond ? ` and (w.since, w.subject_id) > ($5, $6)` : '';
    const found = await this.look(scope, filter, async (sources, params) => {
      const asked = [...params, filter.act ?? null, filter.isLate ?? null];
      const counts = await this.db.manager.query<WorkCount[]>(countsSql(sources, ASKED), asked);
      const keys = await this.db.manager.query<Key[]>(
        keysSql(sources, { where: `${ASKED}${past}`, limit: first + 1 }),
        [...asked, ...(beyond ?? [])],
      );
      return { sources, asked, keys, total: counts.reduce((sum, { count }) => sum + count, 0) };
    });
    if (!found || found.keys.length === 0) return { nodes: [], endCursor: null, totalCount: found?.total ?? 0 };
    const nodes = await this.shown(scope, { ...found, keys: found.keys.slice(0, first) });
    const last = found.keys.length > first ? nodes.at(-1) : undefined;
    const endCursor = last ? cursorOf([last.waitingSince.toISOString(), last.subjectId]) : null;
    return { nodes, totalCount: found.total, endCursor };
  }

  // A look over the few sites of the page: every row that thousands of sites are visible to costs a search among them.
  private shown({ actor, requestId, now }: Scope, { sources, asked, keys }: Found): Promise<WorkItem[]> {
    const tenantIds = [...new Set(keys.map(({ siteId }) => siteId))];
    const where = `${ASKED} and w.subject_id = any($5)`;
    return this.db.supervise({ tenantIds, actor, requestId, now }, () =>
      this.db.manager.query<WorkItem[]>(pageSql(sources, { where, limit: keys.length }), [
        ...asked,
        keys.map(({ id }) => id),
      ]),
    );
  }

  /** How much of each act waits. */
  async counts(scope: Scope): Promise<WorkCount[]> {
    const found = await this.look(scope, {}, (sources, params) =>
      this.db.manager.query<WorkCount[]>(countsSql(sources, 'true'), params),
    );
    return found ?? [];
  }

  private get sources(): readonly WorkSource[] {
    return partsOf(this.domains, 'workItems');
  }

  // Only sources whose roles the person holds are asked, over only the sites that their grants work on.
  private async look<T>(
    scope: Scope,
    { siteId, place, kind, except }: WorkFilter,
    read: (sources: readonly WorkSource[], params: unknown[]) => Promise<T>,
  ): Promise<T | null> {
    const there = this.sources.filter(
      (source) => (!place || source.place === place) && (!kind || source.kind === kind) && source.kind !== except,
    );
    const grants = (await this.grants(scope, [...new Set(there.flatMap(({ roles }) => roles))])).filter(
      (grant) => !siteId || grant.siteId === siteId,
    );
    const sources = there.filter(({ roles }) => grants.some(({ role }) => roles.includes(role)));
    if (sources.length === 0) return null;
    const { actor, requestId, now } = scope;
    const tenantIds = [...new Set(grants.map((grant) => grant.siteId))];
    return this.db.supervise({ tenantIds, actor, requestId, now }, async () => {
      if (tenantIds.length > FEW_SITES) await this.db.manager.query(BY_AGE);
      return read(sources, [bySite(grants), actor.userId]);
    });
  }

  private grants(scope: Scope, roles: readonly Role[]): Promise<ReachedGrant[]> {
    return scope.actor instanceof PersonActor ? this.scopes.reach(scope, roles) : Promise.resolve([]);
  }
}

/** The grants as JSON, by the site they work on. */
function bySite(grants: readonly ReachedGrant[]): string {
  const sites = new Map<string, object[]>();
  for (const { siteId, ...grant } of grants) sites.set(siteId, [...(sites.get(siteId) ?? []), grant]);
  return JSON.stringify(Object.fromEntries(sites));
}

function placeOf(cursor: string): [Date, string] {
  const [at, id] = readCursor(cursor, ['instant', 'id']);
  return [new Date(at), id];
}
