import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@jiyue/kernel';
import type { Site } from '@jiyue/tenancy';
import { OperatorUnitOutside, RegistryInvalid, UnitNotFound } from '../sites.errors.js';
import { UnitRepository, type UnitRow } from '../unit/unit.repository.js';
import { SiteAddresses } from './site.addresses.js';
import type { ChangeSiteInput, DraftSiteInput } from './site.inputs.js';
import { normaliseDomain, normaliseFiling, normaliseHost, openProblems, requireRegistry } from './site.registry.js';
import { SiteRepository } from './site.repository.js';

/** The registry data a command writes. */
export type RegistryData = Pick<
  Site,
  | 'kind'
  | 'code'
  | 'name'
  | 'shortName'
  | 'host'
  | 'domain'
  | 'icpNumber'
  | 'policeNumber'
  | 'address'
  | 'phone'
  | 'theme'
>;

/** Brings registry data into one spelling and checks them against the unit and the site above. */
@Injectable()
export class SiteRegistrar {
  constructor(
    private readonly units: UnitRepository,
    private readonly sites: SiteRepository,
    private readonly addresses: SiteAddresses,
  ) {}

  /** The sponsor unit and the units above it, root first. */
  async sponsor(unitId: string): Promise<{ sponsor: UnitRow; above: UnitRow[] }> {
    const sponsor = await this.units.get(unitId);
    return { sponsor, above: await this.units.above(sponsor) };
  }

  /** The data of a new site. A sub-site without filings of its own shows the present ones of the site that carries it. */
  async draft(input: DraftSiteInput, { parent, sponsor }: { parent: Site; sponsor: UnitRow }): Promise<RegistryData> {
    await this.requireOperator(input.operatorUnitId, sponsor);
    const data = {
      kind: input.kind,
      code: input.code.trim().toLowerCase(),
      name: input.name.trim(),
      shortName: input.shortName.trim(),
      host: normaliseHost(input.host),
      domain: normaliseDomain(input.domain),
      icpNumber: normaliseFiling(input.icpNumber),
      policeNumber: normaliseFiling(input.policeNumber),
      address: input.address?.trim() || null,
      phone: input.phone?.trim() || null,
      theme: input.theme ?? 'blue',
    };
    this.check(data, sponsor, parent);
    await this.requireOwnName(data.name, { id: null, parent });
    return data;
  }

  /** What changes of a site: only the fields that were given. An empty text takes a voluntary field away. */
  async change(site: Site, input: ChangeSiteInput): Promise<Partial<Site>> {
    const { sponsor } = await this.sponsor(site.sponsorUnitId);
    await this.requireOperator(input.operatorUnitId, sponsor);
    const change: Partial<Site> = {
      ...given(input.name, (name) => ({ name: name.trim() })),
      ...given(input.shortName, (name) => ({ shortName: name.trim() })),
      ...given(input.operatorUnitId, (operatorUnitId) => ({ operatorUnitId })),
      ...given(input.host, (host) => ({ host: normaliseHost(host) })),
      ...given(input.domain, (domain) => ({ domain: normaliseDomain(domain) })),
      ...given(input.icpNumber, (number) => ({ icpNumber: normaliseFiling(number) })),
      ...given(input.policeNumber, (number) => ({ policeNumber: normaliseFiling(number) })),
      ...given(input.address, (address) => ({ address: address.trim() || null })),
      ...given(input.phone, (phone) => ({ phone: phone.trim() || null })),
      ...given(input.theme, (theme) => ({ theme })),
    };
    const [parent] = site.parentId ? await this.sites.byIds([site.parentId]) : [];
    const after = { ...site, ...change };
    this.check(after, sponsor, parent ?? null);
    const lost = site.state === 'draft' ? [] : newProblems(openProblems(site), openProblems(after));
    if (lost.length > 0) throw new RegistryInvalid({}, lost);
    if (change.name !== undefined && change.name !== site.name)
      await this.requireOwnName(change.name, { id: site.id, parent: parent ?? null });
    return change;
  }

  private check(data: RegistryData, sponsor: UnitRow, parent: Site | null): void {
    const context = { divisionCode: sponsor.divisionCode, parentDomain: parent?.domain ?? null };
    requireRegistry(data, { ...context, hostSuffix: this.addresses.hostSuffix });
  }

  /** A site bears its own unit's name, not that of a site above it or beside it. */
  private async requireOwnName(name: string, place: { id: string | null; parent: Site | null }): Promise<void> {
    const taken = place.parent && (await this.sites.hasName(name, { id: place.id, parent: place.parent }));
    if (taken) throw new RegistryInvalid({}, [{ field: 'name', rule: 'SITES.NAME_OF_NEIGHBOUR' }]);
  }

  /** 承办单位: the sponsor itself, or a unit of the same government. */
  private async requireOperator(operatorUnitId: string | null | undefined, sponsor: UnitRow): Promise<void> {
    if (!operatorUnitId) return;
    const [government, other] = [
      await this.units.governmentOf(sponsor.id),
      await this.units.governmentOf(operatorUnitId),
    ];
    if (!other) throw new UnitNotFound();
    if (government !== other) throw new OperatorUnitOutside();
  }
}

// A gap that an older rule left open does not stop other changes.
function newProblems(before: readonly FieldProblem[], after: readonly FieldProblem[]): FieldProblem[] {
  return after.filter(({ rule }) => !before.some((known) => known.rule === rule));
}

function given<T>(value: string | null | undefined, make: (value: string) => T): T | object {
  return value === null || value === undefined ? {} : make(value);
}
