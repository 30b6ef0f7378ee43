import { peopleDesk, type PersonCard, type Role, systemActor } from '@jiyue/auth';
import { contentDomain, SiteColumnFacts } from '@jiyue/content';
import { newId } from '@jiyue/kernel';
import { LiveModel, PublicSites } from '@jiyue/live';
import { Transition, WorkflowSteps } from '@jiyue/workflow';
import { partsOf } from '@jiyue/platform';
import { type Scope, Unit } from '@jiyue/tenancy';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import { ChangeSite } from './site/commands/change-site.js';
import { DraftSite } from './site/commands/draft-site.js';
import { FoundProvince } from './site/commands/found-province.js';
import { OpenSite } from './site/commands/open-site.js';
import { ResumeSite } from './site/commands/resume-site.js';
import { SuspendSite } from './site/commands/suspend-site.js';
import { Opening } from './site/opening/opening.js';
import { SiteAddresses } from './site/site.addresses.js';
import { AddressAskRepository } from './address/address-ask.repository.js';
import { AskAddress } from './address/ask-address.js';
import { DecideAddress } from './address/decide-address.js';
import type { DraftSiteInput } from './site/site.inputs.js';
import { SiteQueries } from './site/site.queries.js';
import { SiteRegistrar } from './site/site.registrar.js';
import { SiteRepository } from './site/site.repository.js';
import { SiteSubject } from './site/site.subject.js';
import { SiteShowcase } from './site/site.showcase.js';
import { sitesDomain } from './sites.domain.js';
import { CreateUnit } from './unit/commands/create-unit.js';
import { UnitQueries } from './unit/unit.queries.js';
import { UnitRepository } from './unit/unit.repository.js';

const DOMAINS = [sitesDomain, contentDomain];
const POLICIES = partsOf(DOMAINS, 'policy');

/** Everything of this lib, on a database of its own. */
export class Register {
  readonly sites: SiteRepository;
  readonly units: UnitRepository;
  readonly createUnit: CreateUnit;
  readonly draft: DraftSite;
  readonly change: ChangeSite;
  readonly open: OpenSite;
  readonly suspend: SuspendSite;
  readonly resume: ResumeSite;
  readonly found: FoundProvince;
  readonly publicSites: PublicSites;
  readonly ask: AskAddress;
  readonly decide: DecideAddress;
  readonly opening: Opening;
  readonly queries: SiteQueries;
  readonly unitQueries: UnitQueries;
  private serial = 0;

  constructor(readonly bed: TestBed) {
    const { db, journal } = bed;
    const addresses = new SiteAddresses({ hostSuffix: 'localhost', portalPort: 8001, isPublic: false });
    this.sites = new SiteRepository(db);
    this.units = new UnitRepository(db);
    const registrar = new SiteRegistrar(this.units, this.sites, addresses);
    const showcase = new SiteShowcase(new LiveModel(db, DOMAINS));
    const columns = new SiteColumnFacts(db);
    const { responsibility } = peopleDesk(bed, columns);
    this.opening = new Opening(db, this.sites, responsibility, columns);
    const transition = new Transition(db, new WorkflowSteps(db), journal);
    const subject = new SiteSubject(this.sites);
    this.createUnit = new CreateUnit(db, this.sites, this.units, journal);
    this.draft = new DraftSite(db, this.sites, registrar, journal);
    this.change = new ChangeSite(db, this.sites, registrar, showcase, journal);
    this.open = new OpenSite(transition, subject, this.sites, this.opening, showcase);
    this.suspend = new SuspendSite(transition, subject, showcase);
    this.resume = new ResumeSite(transition, subject, showcase);
    this.publicSites = new PublicSites(db);
    const asks = new AddressAskRepository(db);
    this.ask = new AskAddress(db, this.sites, registrar, asks, journal);
    this.decide = new DecideAddress(db, this.sites, registrar, asks, showcase, journal);
    this.found = new FoundProvince(db, this.sites, this.units, journal, addresses);
    this.queries = new SiteQueries(db, this.sites);
    this.unitQueries = new UnitQueries(db, this.units, this.sites);
  }

  /** A live county portal with a division code and filings of its own. */
  async county(parent?: TestTenant): Promise<County> {
    const tenant = await this.bed.newTenant({ level: 'county', ...(parent ? { parent } : {}) });
    const code = String(660_101 + this.serial++);
    await this.bed.superuser('update unit set division_code = $2 where id = $1', [tenant.unitId, code]);
    await this.bed.superuser(
      `update site set domain = $2, icp_number = $3, police_number = $4, address = '文昌街18号', code = $5 where id = $1`,
      [tenant.siteId, `www.d${code}.gov.cn`, `岭ICP备${code}01号-1`, `岭公网安备${code}00000001号`, `${code}0001`],
    );
    return new County(this, tenant, code);
  }

  close(): Promise<void> {
    return this.bed.close();
  }

  /** Who looks over every site the person's grants work on. */
  reachOf(person: PersonCard) {
    return this.bed.scopes(POLICIES).supervision({ ...SYSTEM, actor: { ...SYSTEM.actor, userId: person.id } }, []);
  }

  as(tenant: Pick<TestTenant, 'siteId'>, person: PersonCard): Promise<Scope> {
    return this.bed.as({ ...tenant, unitId: '', path: '', host: '' }, person, POLICIES);
  }
}

const SYSTEM: Scope = { tenantId: newId(), actor: systemActor('测试'), requestId: 'test', now: new Date() };

/** The platform itself, on a tenant of its own. */
export function asPlatform(tenantId: string): Scope {
  return { ...SYSTEM, tenantId };
}

/** A county of a test: its portal, and what can be put below it. */
export class County {
  constructor(
    readonly register: Register,
    readonly tenant: TestTenant,
    readonly code: string,
  ) {}

  /** Somebody with one role on the county and what lies below it. */
  async as(role: Role, given: { withSubtree?: boolean } = { withSubtree: true }): Promise<Scope> {
    return this.register.as(this.tenant, await this.register.bed.person(this.tenant, { roles: [role], ...given }));
  }

  /** A township of the county, as a unit. */
  async township(serial = '101'): Promise<Unit> {
    const given = { kind: 'township' as const, divisionCode: `${this.code}${serial}`, shortName: `第${serial}镇` };
    const unit = await this.register.createUnit.run(asPlatform(this.tenant.siteId), {
      ...given,
      name: `第${serial}镇人民政府`,
      parentId: this.tenant.unitId,
    });
    return { ...unit, registeredBy: this.tenant.siteId, version: 1 };
  }

  /** What the wizard asks for a township's sub-site. */
  subSite(sponsor: Pick<Unit, 'id'>, change: Partial<DraftSiteInput> = {}): DraftSiteInput {
    return {
      kind: 'sub_site',
      sponsorUnitId: sponsor.id,
      name: '龙潭镇',
      shortName: '龙潭镇',
      code: `${this.code}1101`,
      host: `t${this.code}.localhost`,
      address: '龙潭镇正街1号',
      ...change,
    };
  }
}

export async function aRegister(): Promise<Register> {
  return new Register(await testBed({ domains: DOMAINS }));
}
