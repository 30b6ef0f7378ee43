import { GrantRole, InvitePerson } from '@jiyue/auth';
import { AddStandardColumns, CreateColumn } from '@jiyue/content';
import { countyCode, CreateUnit, DraftSite, FoundProvince, OpenSite } from '@jiyue/sites';
import { type Duty, kindOf, OWN_COLUMNS, type Place, PLACES, type Player } from './cast.js';
import { inParallel } from './lanes.js';
import { ADMINS, PLATFORM, STAFF } from './players.js';
import type { Moment, Stage } from './stage.js';

/** What stands after the province was founded: ids by the keys of the cast. */
export interface Ground {
  readonly sites: ReadonlyMap<string, string>;
  /** Columns by `site path`. */
  readonly columns: ReadonlyMap<string, { readonly id: string }>;
}

const DAY = 86_400_000;
/** Places founded at a time. */
const AT_ONCE = 4;

/** Founds the province, place by place, each step by whoever would do it. */
export class Founding {
  private readonly sites = new Map<string, string>();
  private readonly units = new Map<string, string>();
  private readonly people = new Map<string, string>();
  private readonly columns = new Map<string, { id: string }>();

  constructor(private readonly stage: Stage) {}

  /** Parents before their children; what does not hang together is founded side by side. */
  async run(): Promise<Ground> {
    const depthOf = ({ divisionCode }: Place): number => divisionCode.length;
    for (const depth of new Set(PLACES.map(depthOf))) {
      await inParallel(
        PLACES.filter((place) => depthOf(place) === depth),
        AT_ONCE,
        (place) => this.settle(place),
      );
    }
    for (const player of STAFF) await this.lend(player);
    this.stage.forgetRights();
    return { sites: this.sites, columns: this.columns };
  }

  private async settle(place: Place): Promise<void> {
    const site = await (place.parent ? this.draft(place, place.parent) : this.found(place));
    await this.appointAdmin(place);
    await this.furnish(place);
    for (const player of STAFF.filter((one) => one.site === place.key)) await this.appointAtHome(player);
    const opener = await this.above(place, `${place.key}-open`);
    await this.stage.get(OpenSite).run(opener, { version: site.version });
  }

  private async found(place: Place): Promise<{ id: string; version: number }> {
    const step = `${place.key}-found`;
    const site = await this.stage.get(FoundProvince).run(this.stage.asFounder({ step }), {
      ...registryOf(place),
      divisionCode: place.divisionCode,
      unitName: place.government,
      unitShortName: place.shortName,
    });
    this.sites.set(place.key, site.id);
    this.units.set(`${place.key} `, site.sponsorUnitId);
    const [office] = place.units;
    if (office) await this.unit(place, office, this.stage.asFounder({ siteId: site.id, step: `${step}-office` }));
    for (const player of PLATFORM) await this.appointFirst(player);
    this.stage.forgetRights();
    return site;
  }

  /** Nobody can grant what nobody holds: the first operator and security administrator are named by the platform. */
  private async appointFirst(player: Player): Promise<void> {
    const siteId = this.site(player.site);
    const by = player.username === 'auditor' ? 'security' : null;
    const as = (step: string) =>
      by ? this.stage.as(by, { siteId, step }) : Promise.resolve(this.stage.asFounder({ siteId, step }));
    await this.invite(player, await as(`invite-${player.username}`));
    for (const duty of player.duties) await this.grant(player, duty, await as(`grant-${player.username}-${duty.role}`));
  }

  private async draft(place: Place, parent: string): Promise<{ id: string; version: number }> {
    const by = parent === 'yunling' ? 'operator' : adminOf(parent);
    const moment = (what: string): Moment => ({ siteId: this.site(parent), step: `${place.key}-${what}` });
    const government = await this.stage.get(CreateUnit).run(await this.stage.as(by, moment('government')), {
      parentId: this.unitId(parent, ''),
      name: place.government,
      shortName: place.shortName,
      kind: 'government',
      divisionCode: place.divisionCode,
    });
    this.units.set(`${place.key} `, government.id);
    const input = { ...registryOf(place), kind: 'portal' as const, sponsorUnitId: government.id };
    const site = await this.stage.get(DraftSite).run(await this.stage.as(by, moment('draft')), input);
    this.sites.set(place.key, site.id);
    return site;
  }

  private async appointAdmin(place: Place): Promise<void> {
    const admin = ADMINS.find(({ site }) => site === place.key);
    if (!admin) throw new Error(`No administrator for ${place.key}`);
    const office = place.units.find(([, short]) => short === admin.unit);
    if (office && !this.units.has(`${place.key} ${office[1]}`)) {
      await this.unit(place, office, await this.above(place, `${place.key}-office`));
    }
    await this.invite(admin, await this.above(place, `invite-${admin.username}`));
    for (const duty of admin.duties) {
      await this.grant(admin, duty, await this.above(place, `grant-${admin.username}-${duty.role}`));
    }
    this.stage.forgetRights();
  }

  /** Units and columns, by the site's own administrator. */
  private async furnish(place: Place): Promise<void> {
    const siteId = this.site(place.key);
    const by = adminOf(place.key);
    for (const unit of place.units) {
      if (this.units.has(`${place.key} ${unit[1]}`)) continue;
      await this.unit(place, unit, await this.stage.as(by, { siteId, step: `${place.key}-unit-${unit[1]}` }));
    }
    const standard = await this.stage
      .get(AddStandardColumns)
      .run(await this.stage.as(by, { siteId, step: `${place.key}-columns` }));
    for (const column of standard) this.columns.set(`${place.key} ${column.path}`, column);
    for (const { site, parent, unit, ...given } of OWN_COLUMNS.filter((one) => one.site === place.key)) {
      const scope = await this.stage.as(by, { siteId, step: `${site}-column-${given.slug}` });
      const input = { ...given, parentId: this.column(site, parent), operatorUnitId: this.unitId(site, unit) };
      const column = await this.stage.get(CreateColumn).run(scope, input);
      this.columns.set(`${site} ${column.path}`, column);
    }
  }

  private async appointAtHome(player: Player): Promise<void> {
    const as = (step: string) => this.stage.as(adminOf(player.site), { siteId: this.site(player.site), step });
    await this.invite(player, await as(`invite-${player.username}`));
    for (const duty of player.duties.filter(({ site }) => !site)) {
      await this.grant(player, duty, await as(`grant-${player.username}-${duty.role}`));
    }
  }

  /** Duties on another site of the same city are given by the city's administrator. */
  private async lend(player: Player): Promise<void> {
    for (const duty of player.duties) {
      if (!duty.site) continue;
      const place = PLACES.find(({ key }) => key === duty.site);
      if (!place) throw new Error(`There is no ${duty.site}`);
      await this.grant(player, duty, await this.above(place, `grant-${player.username}-${duty.role}-${duty.site}`));
    }
  }

  private async unit(
    place: Place,
    unit: Place['units'][number],
    scope: Awaited<ReturnType<Stage['as']>>,
  ): Promise<void> {
    const [name, shortName, code] = unit;
    const { id } = await this.stage.get(CreateUnit).run(scope, {
      parentId: this.unitId(place.key, ''),
      name,
      shortName,
      kind: kindOf(code),
      divisionCode: code ?? place.divisionCode,
    });
    this.units.set(`${place.key} ${shortName}`, id);
  }

  private async invite(player: Player, scope: Awaited<ReturnType<Stage['as']>>): Promise<void> {
    const { username, name, kind = 'staff', site, unit = '' } = player;
    const person = await this.stage
      .get(InvitePerson)
      .run(scope, { username, name, kind, unitId: this.unitId(site, unit) });
    this.people.set(username, person.id);
  }

  private async grant(player: Player, duty: Duty, scope: Awaited<ReturnType<Stage['as']>>): Promise<void> {
    const personId = this.people.get(player.username) ?? '';
    const { role, withSubtree = false, unit, column, days } = duty;
    await this.stage.get(GrantRole).run(scope, {
      personId,
      role,
      withSubtree,
      unitId: unit ? this.unitId(player.site, unit) : null,
      columnId: column ? this.column(player.site, column) : null,
      endsAt: days ? new Date(scope.now.getTime() + days * DAY) : null,
    });
  }

  /** Acts on a place as the level above it: the operator on the province and its cities, the city on its counties. */
  private above(place: Place, step: string): ReturnType<Stage['as']> {
    const by = place.parent && place.parent !== 'yunling' ? adminOf(place.parent) : 'operator';
    return this.stage.as(by, { siteId: this.site(place.key), step });
  }

  private site(key: string): string {
    return required(this.sites.get(key), key);
  }

  private unitId(site: string, shortName: string): string {
    return required(this.units.get(`${site} ${shortName}`), `${site} ${shortName}`);
  }

  private column(site: string, path: string): string {
    return required(this.columns.get(`${site} ${path}`)?.id, `${site} ${path}`);
  }
}

function adminOf(site: string): string {
  return required(ADMINS.find((one) => one.site === site)?.username, site);
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The demonstration has no ${what}`);
  return value;
}

function registryOf(place: Place) {
  const six = countyCode(place.divisionCode);
  return {
    name: place.government,
    shortName: place.shortName,
    code: `${six}0001`,
    host: place.host,
    domain: place.parent ? `www.yl${place.key}.gov.cn` : `www.${place.key}.gov.cn`,
    icpNumber: `岭ICP备${six}01号-1`,
    policeNumber: `岭公网安备${six}00000001号`,
    address: place.address,
    phone: place.phone,
    theme: place.theme,
  };
}
