import { GrantRole, InvitePerson, People } from '@jiyue/auth';
import { AddStandardColumns } from '@jiyue/content';
import { DomainError } from '@jiyue/kernel';
import { CreateUnit, DraftSite, OpenSite } from '@jiyue/sites';
import type { Stage } from '../demo/stage.js';
import type { Division } from './divisions.js';
import { type PersonPlan, type PlacePlan, planOf } from './plan.js';
import type { KnownPlace } from './register.js';

/** Where a place stands: the ids its children need. */
export interface Standing {
  readonly siteId: string;
  readonly unitId: string;
}

/** Counts what a run did. */
export interface Tally {
  created: number;
  found: number;
}

/**
 * Brings places to life through the commands of the wizard, as the province's operator. Every step first looks whether
 * it was done, so a run that was cut off goes on where it stopped.
 */
export class Provisioner {
  constructor(
    private readonly stage: Stage,
    private readonly operator: string,
    private readonly given: {
      readonly known: ReadonlyMap<string, KnownPlace>;
      readonly hostSuffix: string;
      readonly tally: Tally;
    },
  ) {}

  /** A place below `parent`, opened. */
  async place(division: Division, parent: Standing): Promise<Standing> {
    const known = this.given.known.get(division.code);
    if (known?.site && known.site.state !== 'draft') {
      this.given.tally.found += 1;
      return { siteId: known.site.id, unitId: known.unitId };
    }
    const plan = planOf(division, this.given.hostSuffix);
    const unitId = known?.unitId ?? (await this.register(plan, parent));
    const site = known?.site ?? (await this.draft(plan, { ...parent, sponsorUnitId: unitId }));
    const standing = { siteId: site.id, unitId };
    await this.furnish(plan, standing, site.version);
    return standing;
  }

  /** Columns, people and the opening of a draft. */
  async furnish(plan: PlacePlan, { siteId, unitId }: Standing, version: number): Promise<void> {
    const scope = () => this.stage.as(this.operator, { siteId });
    await unless('CONTENT.COLUMNS_EXIST', async () => this.stage.get(AddStandardColumns).run(await scope()));
    for (const person of plan.people) await this.appoint(person, { siteId, unitId });
    await this.stage.get(OpenSite).run(await scope(), { version });
    this.stage.forgetRights(siteId);
    this.given.tally.created += 1;
  }

  private async register({ unit }: PlacePlan, parent: Standing): Promise<string> {
    const scope = await this.stage.as(this.operator, { siteId: parent.siteId });
    return (await this.stage.get(CreateUnit).run(scope, { ...unit, parentId: parent.unitId })).id;
  }

  private async draft({ site }: PlacePlan, { siteId, sponsorUnitId }: Standing & { sponsorUnitId: string }) {
    return this.stage.get(DraftSite).run(await this.stage.as(this.operator, { siteId }), { ...site, sponsorUnitId });
  }

  private async appoint({ username, name, grants }: PersonPlan, { siteId, unitId }: Standing): Promise<void> {
    const scope = () => this.stage.as(this.operator, { siteId });
    const given = { username, name, unitId, kind: 'staff' as const };
    const invited = await unless('AUTH.USERNAME_TAKEN', async () =>
      this.stage.get(InvitePerson).run(await scope(), given),
    );
    const people = this.stage.get(People);
    const personId = invited?.id ?? (await people.cardByUsername(username))?.id;
    if (!personId) throw new Error(`${username} is taken and cannot be found`);
    const held = invited ? [] : await people.grantsOn(personId, siteId);
    for (const grant of grants.filter(({ role }) => !held.some((one) => one.role === role))) {
      await this.stage.get(GrantRole).run(await scope(), { personId, ...grant });
    }
  }
}

/** Runs a step; null when it was done before, which this refusal tells. */
async function unless<T>(code: string, step: () => Promise<T>): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof DomainError && error.code === code) return null;
    throw error;
  }
}
