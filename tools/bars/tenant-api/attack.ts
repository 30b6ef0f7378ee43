import { callerOf, isSuccess, type Call, type Outcome } from './caller.ts';
import { reachOf, type Secrets, shapeOf } from './judge.ts';
import { underTakenKey } from './keys.ts';
import { hiddenFrom, overreachesOf } from './limits.ts';
import { placeUpload } from './objects.ts';
import { type ActorName, planOf } from './people.ts';
import { lawful, type Operation, strangersTo, type Volley, volleysOf } from './plan.ts';
import type { SiteKey } from './province.ts';
import type { Stage } from './stage.ts';

/** What is due where somebody holds nothing, whether there is a site or not. */
const NO_SITE = 'TENANCY.SITE_NOT_FOUND';

/** Something that must not be; `kind` is what the bar counts. */
export interface Finding {
  readonly kind: 'leak' | 'oracle' | 'gate' | 'change' | 'rule';
  readonly operation: string;
  readonly detail: string;
}

/** What came of attacking. */
export interface Tally {
  calls: number;
  positives: number;
  readonly failed: string[];
  readonly findings: Finding[];
}

/** Who attacks an operation: some of those who may do it, and some of those who may not. */
export interface Crew {
  readonly insiders: readonly ActorName[];
  readonly outsiders: readonly ActorName[];
}

/** Everybody. */
export function fullCrew(operation: Operation): Crew {
  return { insiders: operation.recipe.as, outsiders: strangersTo(operation) };
}

/** Attacks operations one by one and keeps the tally. */
export class Attacker {
  readonly tally: Tally = { calls: 0, positives: 0, failed: [], findings: [] };
  private readonly stage: Stage;
  private readonly secrets: Secrets;
  private readonly call: (call: Call) => Promise<Outcome>;
  private readonly isContent: () => boolean;

  /** With `stopsAtFirst` the first finding ends the attack: enough to know that a fault is noticed. */
  constructor(stage: Stage, secrets: Secrets, { stopsAtFirst = false } = {}) {
    this.isContent = () => stopsAtFirst && (this.tally.findings.length > 0 || this.tally.failed.length > 0);
    this.stage = stage;
    this.secrets = secrets;
    this.call = callerOf(stage);
  }

  /** Every operation: reads side by side, writes one after the other, so that what changes has one author. */
  async all(operations: readonly Operation[], crew: (operation: Operation) => Crew): Promise<void> {
    for (const operation of operations) await this.positive(operation);
    const reads = operations.filter(({ document }) => document.kind === 'query');
    const manned = reads.map((operation) => ({ operation, crew: crew(operation) }));
    const lanes = [0, 1, 2, 3].map((lane) => manned.filter((_, index) => index % 4 === lane));
    await Promise.all(
      lanes.map(async (lane) => {
        for (const { operation, crew: own } of lane) await this.negatives(operation, own);
      }),
    );
    await this.settle('reads', homesOf(manned.flatMap(({ crew: own }) => [...own.insiders, ...own.outsiders])));
    for (const operation of operations.filter(({ document }) => document.kind === 'mutation'))
      await this.negatives(operation, crew(operation));
  }

  /** The lawful call; what it changed is taken back. */
  async positive(operation: Operation): Promise<void> {
    const as = operation.recipe.by;
    if (operation.recipe.needs === 'uploadedFile') placeUpload(this.stage);
    await this.mustSucceed(operation, as, lawful(this.stage, operation, as));
    for (const { as: other, args, at } of operation.recipe.allowed ?? []) {
      await this.mustSucceed(operation, other, lawful(this.stage, operation, other, { args, ...(at ? { at } : {}) }));
    }
  }

  private async mustSucceed(operation: Operation, as: ActorName, call: Call): Promise<void> {
    const outcome = await this.send(operation, call);
    const said = outcome.text.split('\n')[1]?.slice(0, 300);
    if (isSuccess(outcome)) this.tally.positives += 1;
    else this.tally.failed.push(`${operation.name} as ${as}: ${outcome.status} ${said}`);
    await this.settle(operation.name, reachOf(as));
  }

  /** Whoever may do it swaps every id alone; whoever may not is turned away, whatever they send. */
  async negatives(operation: Operation, { insiders, outsiders }: Crew): Promise<void> {
    const isWrite = operation.document.kind === 'mutation';
    const steps = [
      () => this.mustRefuse(operation),
      ...outsiders.map((as) => () => this.turnedAway(operation, as)),
      ...insiders.map((as) => () => this.overreach(operation, as)),
      ...insiders.flatMap((as) =>
        volleysOf(this.stage, operation, as).map((volley) => () => this.fire(operation, volley)),
      ),
      () => (isWrite ? this.takenKey(operation) : this.foreignCursor(operation, insiders)),
    ];
    for (const step of steps) if (!this.isContent()) await step();
    if (isWrite) await this.settle(operation.name, homesOf([...insiders, ...outsiders]));
  }

  /** Objects to changed rows of sites out of reach, then takes every change back. */
  async settle(operation: string, reach: ReadonlySet<SiteKey>): Promise<void> {
    const changes = await this.stage.ledger.changes();
    if (changes.length === 0) return;
    const { province } = this.stage;
    for (const { relation, owner } of changes) {
      const site = Object.values(province).find(({ id }) => id === owner);
      if (site && !reach.has(site.key)) this.find('change', operation, `${relation} of ${site.key} changed`);
    }
    await this.stage.ledger.undo();
  }

  private async fire(operation: Operation, volley: Volley): Promise<void> {
    const reach = reachOf(volley.as);
    const nowhere = await this.swapped(operation, volley.random, reach, `random ${volley.where}`);
    if (volley.where === 'x-site' && !nowhere.codes.includes(NO_SITE))
      this.find('gate', operation.name, `${volley.as} is answered ${nowhere.codes.join() || 'with data'} at no site`);
    const expected = shapeOf(nowhere);
    for (const { target, call, mayDiffer } of volley.shots) {
      const shape = shapeOf(await this.swapped(operation, call, reach, `${volley.where} of ${target}`));
      if (mayDiffer || shape === expected) continue;
      this.find(
        'oracle',
        operation.name,
        `${volley.as}, ${volley.where} of ${target}: ${shape.slice(0, 200)} instead of ${expected.slice(0, 200)}`,
      );
    }
  }

  private async takenKey(operation: Operation): Promise<void> {
    const as = operation.recipe.by;
    if (operation.recipe.needs === 'uploadedFile') placeUpload(this.stage);
    const call = await underTakenKey(this.stage, as, lawful(this.stage, operation, as));
    const outcome = await this.send(operation, call, reachOf(as), 'key used by others');
    if (!isSuccess(outcome)) this.find('oracle', operation.name, `${as}, key used by others: ${outcome.codes.join()}`);
    await this.stage.ledger.undo();
  }

  /** A place in somebody else's list is a place like any other: it shows our own rows, or none. */
  private async foreignCursor(operation: Operation, insiders: readonly ActorName[]): Promise<void> {
    const neighbour = operation.recipe.as.find((name) => planOf(name).home === 'suspended');
    if (!operation.isPaged || !neighbour) return;
    const theirs = await this.send(operation, withPage(lawful(this.stage, operation, neighbour), { first: 1 }));
    const after = /"endCursor":"([^"]+)"/.exec(theirs.text)?.[1];
    if (!after) return;
    for (const as of insiders.filter((name) => planOf(name).home !== 'suspended')) {
      const outcome = await this.send(operation, withPage(lawful(this.stage, operation, as), { after }));
      if (!isSuccess(outcome))
        this.find('oracle', operation.name, `${as}, cursor of ${neighbour}: ${outcome.codes.join()}`);
    }
  }

  private async overreach(operation: Operation, as: ActorName): Promise<void> {
    const hidden = hiddenFrom(this.stage, as);
    for (const { where, call, mustFail } of overreachesOf(this.stage, operation, as)) {
      const outcome = await this.swapped(operation, call, reachOf(as), `${where} beyond the grant`);
      const seen = [...hidden].filter((id) => outcome.text.includes(id) && !outcome.sent.includes(id));
      if (seen.length === 0 && !(mustFail && isSuccess(outcome))) continue;
      this.find(
        'rule',
        operation.name,
        `${as}, ${where} beyond the grant: ${seen.length > 0 ? `sees ${seen.length} rows` : 'done'}`,
      );
    }
  }

  /** A swap that succeeds (a unit of the register, say) must not disturb the next one. */
  private async swapped(operation: Operation, call: Call, reach: ReadonlySet<SiteKey>, what: string): Promise<Outcome> {
    const outcome = await this.send(operation, call, reach, what);
    if (operation.document.kind === 'mutation' && isSuccess(outcome)) await this.settle(operation.name, reach);
    return outcome;
  }

  private async turnedAway(operation: Operation, as: ActorName): Promise<void> {
    const site = this.stage.province[planOf(as).home].id;
    const volley = volleysOf(this.stage, operation, as).find(({ where }) => where !== 'x-site');
    const calls = volley ? [volley.random, volley.shots[0]?.call] : [lawful(this.stage, operation, as)];
    const code = isKnown(as) ? 'AUTH.FORBIDDEN' : 'AUTH.UNAUTHENTICATED';
    for (const call of calls.filter((one) => one !== undefined)) {
      const { codes } = await this.send(operation, { ...call, site });
      if (codes.length === 1 && codes[0] === code) continue;
      this.find('gate', operation.name, `${as} is answered ${codes.join() || 'with data'} instead of ${code}`);
    }
  }

  private async mustRefuse(operation: Operation): Promise<void> {
    for (const { as, args, at, why, code = 'AUTH.FORBIDDEN' } of operation.recipe.refused ?? []) {
      const outcome = await this.send(operation, lawful(this.stage, operation, as, { args, ...(at ? { at } : {}) }));
      if (!outcome.codes.includes(code))
        this.find('rule', operation.name, `${as}: ${why}, but: ${outcome.codes.join() || 'done'}`);
      if (isSuccess(outcome)) await this.settle(operation.name, reachOf(as));
    }
  }

  private async send(
    operation: Operation,
    call: Call,
    reach: ReadonlySet<SiteKey> = reachOf(call.as),
    what = 'answer',
  ): Promise<Outcome> {
    const outcome = await this.call(call);
    this.tally.calls += 1;
    if (outcome.codes.includes('PLATFORM.INTERNAL'))
      this.find('rule', operation.name, `${call.as}, ${what}: a defect instead of a refusal`);
    for (const leak of this.secrets.leaksIn(outcome, reach))
      this.find('leak', operation.name, `${call.as}, ${what}: ${leak}`);
    return outcome;
  }

  private find(kind: Finding['kind'], operation: string, detail: string): void {
    this.tally.findings.push({ kind, operation, detail });
  }
}

/** Where those who ask are at home: what they looked for is noted there. */
function homesOf(names: readonly ActorName[]): ReadonlySet<SiteKey> {
  return new Set(names.map((name) => planOf(name).home));
}

function withPage(call: Call, page: { first?: number; after?: string }): Call {
  return { ...call, variables: { ...call.variables, ...page } };
}

function isKnown(name: ActorName): boolean {
  const { token, disabled } = planOf(name);
  return token === undefined && disabled !== true;
}
