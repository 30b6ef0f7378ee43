import {
  People,
  type PersonCard,
  type PersonKind,
  type Policy,
  type Role,
  ScopeFactory,
  type SecondFactorRule,
} from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import {
  type DomainDeclaration,
  type JobData,
  Jobs,
  Journal,
  partsOf,
  type QueueOfEvent,
  sendingBoss,
} from '@jiyue/platform';
import {
  Database,
  IdentityDatabase,
  labelOf,
  type Scope,
  ServingClient,
  Site,
  type SiteLevel,
  Unit,
} from '@jiyue/tenancy';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { cloneTemplate, type RoleName, type TestDatabase } from './server.js';

/** A site to test on, with the unit that sponsors it. */
export interface TestTenant {
  readonly siteId: string;
  readonly unitId: string;
  readonly path: string;
  readonly host: string;
}

/** What a test person is given. */
export interface PersonGiven {
  readonly roles?: readonly Role[];
  readonly kind?: PersonKind;
  readonly columnId?: string;
  readonly unitId?: string;
  readonly withSubtree?: boolean;
  readonly endsAt?: Date;
}

/** An activity as tests look at it. */
export interface SeenActivity {
  readonly event: string;
  readonly subject_id: string;
  readonly payload: object;
}

const PORTAL = { unit: 'government', site: 'portal' };
const KINDS: Readonly<Record<SiteLevel, { unit: string; site: string }>> = {
  province: PORTAL,
  city: PORTAL,
  county: PORTAL,
  township: { unit: 'township', site: 'sub_site' },
};

/** One migrated database of its own, with the real doors to it. A tenant per test: nothing to clean up. */
export class TestBed {
  readonly db: Database;
  readonly identity: IdentityDatabase;
  readonly people: People;
  readonly journal: Journal;
  /** Sends jobs, which wait: no worker runs. */
  readonly sender: Jobs;
  private serial = 0;

  constructor(
    private readonly database: TestDatabase,
    private readonly root: Client,
    sources: Readonly<Record<'api' | 'supervisor' | 'portal' | 'identity', DataSource>>,
    private readonly boss: ReturnType<typeof sendingBoss>,
    subscriptions: readonly QueueOfEvent[],
  ) {
    const { api, supervisor, portal } = sources;
    this.db = new Database({ api, supervisor, portal });
    this.identity = new IdentityDatabase(sources.identity);
    this.people = new People(this.identity);
    this.sender = new Jobs(boss, subscriptions);
    this.journal = new Journal(this.db, this.sender);
  }

  /** Connection string of a role, for tests that connect by themselves. */
  urlOf(role: RoleName | 'superuser'): string {
    return this.database.urlOf(role);
  }

  scopes(policies: readonly Policy[] = [], secondFactor?: SecondFactorRule): ScopeFactory {
    return new ScopeFactory(this.people, policies, secondFactor);
  }

  /** The scope of a person on a tenant. */
  as(tenant: TestTenant, person: PersonCard, policies: readonly Policy[]): Promise<Scope> {
    return this.scopes(policies).scope({ person, siteId: tenant.siteId });
  }

  /** Opens a live site with its sponsor unit, below `parent` when given. */
  async newTenant(given: { level?: SiteLevel; parent?: TestTenant; state?: string } = {}): Promise<TestTenant> {
    const { level = 'county', parent, state = 'live' } = given;
    const [siteId, unitId] = [newId(), newId()];
    const serial = String(++this.serial).padStart(8, '0');
    const path = parent ? `${parent.path}.${labelOf(siteId)}` : labelOf(siteId);
    const host = `t${serial}-${siteId.slice(-6)}.localhost`;
    await this.superuser(
      `insert into unit (id, path, registered_by, name, short_name, kind, level, division_code) values ($1,$2,$3,$4,$4,$5,$6,'43')`,
      [unitId, labelOf(unitId), siteId, `测试机构${serial}`, KINDS[level].unit, level],
    );
    await this.superuser(
      `insert into site (id, parent_id, path, code, name, short_name, level, kind, state, host, sponsor_unit_id, opened_at)
       values ($1,$2,$3,$4,$5,$5,$6,$7,$8,$9,$10,now())`,
      [siteId, parent?.siteId, path, `43${serial}`, `测试站点${serial}`, level, KINDS[level].site, state, host, unitId],
    );
    return { siteId, unitId, path, host };
  }

  /** A person of the tenant's unit with one grant per role. */
  async person(tenant: TestTenant, given: PersonGiven = {}): Promise<PersonCard> {
    const { roles = [], kind = 'staff' } = given;
    const id = newId();
    const username = `p${id.slice(-12)}`;
    const name = `测试人员${id.slice(-4)}`;
    await this.superuser(
      'insert into auth_person (id, home_site_id, unit_id, username, name, kind) values ($1,$2,$3,$4,$5,$6)',
      [id, tenant.siteId, tenant.unitId, username, name, kind],
    );
    const card: PersonCard = {
      id,
      username,
      name,
      kind,
      homeSiteId: tenant.siteId,
      unitId: tenant.unitId,
      secondFactor: true,
    };
    for (const role of roles) await this.grant(tenant, card, role, given);
    return card;
  }

  /** Gives a person a role on a tenant, past every rule. */
  async grant(tenant: TestTenant, person: PersonCard, role: Role, given: PersonGiven = {}): Promise<string> {
    await this.superuser(
      'insert into auth_member (tenant_id, person_id, name, unit_id, kind) values ($1,$2,$3,$4,$5) on conflict do nothing',
      [tenant.siteId, person.id, person.name, person.unitId, person.kind],
    );
    const id = newId();
    const ends = given.endsAt ?? (person.kind === 'contractor' ? new Date(Date.now() + 86_400_000) : null);
    await this.superuser(
      `insert into auth_grant (tenant_id, id, person_id, person_kind, role, column_id, unit_id, with_subtree, ends_at, granted_by)
       values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$3)`,
      [
        tenant.siteId,
        id,
        person.id,
        person.kind,
        role,
        given.columnId ?? null,
        given.unitId ?? null,
        given.withSubtree ?? false,
        ends,
      ],
    );
    return id;
  }

  /** The tenant's activities, oldest first. */
  activities(tenant: TestTenant): Promise<SeenActivity[]> {
    return this.superuser('select event, subject_id, payload from journal_activity where tenant_id = $1 order by seq', [
      tenant.siteId,
    ]);
  }

  /** The jobs that wait in a queue. */
  jobs(queue: string): Promise<{ data: object }[]> {
    return this.superuser('select data from pgboss.job where name = $1 order by created_on', [queue]);
  }

  /** Takes the jobs that wait in a queue out of it, oldest first, as a worker would. */
  async takeJobs(queue: string): Promise<JobData[]> {
    const taken = await this.superuser<{ data: JobData }>(
      `with taken as (delete from pgboss.job where name = $1 returning data, created_on)
       select data from taken order by created_on`,
      [queue],
    );
    return taken.map(({ data }) => data);
  }

  /** A statement past every wall, to arrange or to look. */
  async superuser<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const { rows } = await this.root.query(sql, [...params]);
    return rows as T[];
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: false });
    await this.db.close();
    await this.identity.close();
    await this.root.end();
    await this.database.drop();
  }
}

/** Makes a bed: clones the template and opens the doors with what the domains under test bring. */
export async function testBed(
  given: {
    domains?: readonly DomainDeclaration[];
    subscriptions?: readonly QueueOfEvent[];
  } = {},
): Promise<TestBed> {
  const database = await cloneTemplate();
  const { domains = [], subscriptions = partsOf(domains, 'jobs') } = given;
  const entities = [Site, Unit, ...domains.flatMap((domain) => domain.entities ?? [])];
  const source = (role: RoleName): Promise<DataSource> =>
    new DataSource({
      type: 'postgres',
      url: database.urlOf(role),
      entities,
      poolSize: 4,
      extra: { Client: ServingClient },
    }).initialize();
  const root = new Client({ connectionString: database.urlOf('superuser') });
  await root.connect();
  root.on('error', () => undefined);
  const sources = {
    api: await source('api'),
    supervisor: await source('supervisor'),
    portal: await source('portal'),
    identity: await source('identity'),
  };
  const boss = sendingBoss(database.urlOf('jobs'));
  boss.on('error', () => undefined);
  await boss.start();
  return new TestBed(database, root, sources, boss, subscriptions);
}
