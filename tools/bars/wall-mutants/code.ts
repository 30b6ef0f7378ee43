import { Attacker, type Crew, fullCrew } from '../tenant-api/attack.ts';
import { callerOf } from '../tenant-api/caller.ts';
import { surfaceProblems } from '../tenant-api/completeness.ts';
import { type Secrets, shapeOf } from '../tenant-api/judge.ts';
import { planOf } from '../tenant-api/people.ts';
import { lawful, type Operation } from '../tenant-api/plan.ts';
import { runGroup } from '../tenant-api/probes.ts';
import { restGroups } from '../tenant-api/rest.ts';
import type { Stage } from '../tenant-api/stage.ts';
import type { Point } from './points.ts';

/** A fault of the wall in the code, and the operations that pass it. */
export interface CodeMutant {
  readonly name: string;
  /** Switches that make it; the same sentence written twice in a file is one fault. */
  readonly faults: readonly string[];
  readonly point?: Point;
  readonly operations: readonly Operation[];
  /** Operations that meet it from afar: it is enough to see that their lawful calls still work. */
  readonly afar?: readonly Operation[];
}

/** What stands outside GraphQL has no operation; it is attacked as a whole. */
const REST = 'routes beside GraphQL';

/**
 * Runs the operations once without a fault and learns which points each of them passes: by lawful calls alone, or by
 * every attack too, which also shows whether they are sound to begin with.
 */
export async function passages(
  stage: Stage,
  secrets: Secrets,
  { operations, deep }: { operations: readonly Operation[]; deep: boolean },
): Promise<{ passed: Map<string, Operation[]>; unsound: string[] }> {
  const passed = new Map<string, Operation[]>();
  const unsound: string[] = [];
  await stage.api.turn([]);
  await stage.api.reached();
  for (const operation of operations) {
    const attacker = new Attacker(stage, secrets);
    await attacker.positive(operation);
    if (deep) await attacker.negatives(operation, crewOf(operation));
    if (attacker.tally.findings.length + attacker.tally.failed.length > 0) unsound.push(operation.name);
    for (const id of await stage.api.reached()) passed.set(id, [...(passed.get(id) ?? []), operation]);
  }
  return { passed, unsound };
}

/** Those who do it lawfully, those whose grants are limited, and everybody who may not. */
function crewOf(operation: Operation): Crew {
  const { insiders, outsiders } = fullCrew(operation);
  const first = operation.recipe.by;
  const limited = insiders.filter((name) => planOf(name).limited);
  return { insiders: [...new Set([first, ...limited, ...insiders.slice(0, 1)])], outsiders };
}

/** Guards dropped and opened, for each operation. */
export function guardMutants(operations: readonly Operation[]): CodeMutant[] {
  return operations.flatMap((operation) => [
    { name: `guard of ${operation.name} removed`, faults: [`drop:${operation.name}`], operations: [operation] },
    {
      name: `guard of ${operation.name} opened to everybody`,
      faults: [`open:${operation.name}`],
      operations: [operation],
    },
  ]);
}

/** Checks, list filters and policy sentences, each with the operations that pass it. */
export function pointMutants(
  points: readonly Point[],
  passed: ReadonlyMap<string, Operation[]>,
  { operations, rings }: { operations: readonly Operation[]; rings: Readonly<Record<string, string>> },
): CodeMutant[] {
  const alike = new Map<string, Point[]>();
  for (const point of points) {
    const name = `${point.kind} ${point.file.replace('/dist/', ': ')} ${point.text}`;
    alike.set(name, [...(alike.get(name) ?? []), point]);
  }
  return [...alike].map(([name, group]) => {
    const [point] = group;
    const faults = group.map(({ id }) => id);
    const passing = [...new Set(group.flatMap(({ id }) => passed.get(id) ?? []))];
    if (!point?.subject) return { name, faults, operations: passing, ...(point ? { point } : {}) };
    // Every request reads the whole policy; what a sentence is about is asked by the operations of that subject.
    const about = operations.filter((operation) => rings[operation.name]?.endsWith(` ${point.subject}`));
    return { name, faults, point, operations: about, afar: passing.filter((operation) => !about.includes(operation)) };
  });
}

/** Says what noticed a fault in the code; null when nothing did. */
export async function noticeInCode(stage: Stage, secrets: Secrets, mutant: CodeMutant): Promise<string | null> {
  const surface = await stage.api.turn(mutant.faults);
  try {
    for (const operation of mutant.operations) {
      const seen = await attackedBy(stage, secrets, operation);
      if (seen) return seen;
    }
    for (const operation of mutant.afar ?? []) {
      const seen = await worksStill(stage, secrets, operation);
      if (seen) return seen;
    }
    if (mutant.operations.length === 0) return await routes(stage, secrets);
    const [problem] = surfaceProblems({ ...stage.api, ...surface });
    return problem ?? (mutant.point ? await behindOpenGuard(stage, mutant) : null);
  } finally {
    await stage.api.turn([]);
  }
}

async function worksStill(stage: Stage, secrets: Secrets, operation: Operation): Promise<string | null> {
  const attacker = new Attacker(stage, secrets);
  await attacker.positive(operation);
  return attacker.tally.failed[0] ? `lawful call refused: ${attacker.tally.failed[0]}` : null;
}

async function attackedBy(stage: Stage, secrets: Secrets, operation: Operation): Promise<string | null> {
  const attacker = new Attacker(stage, secrets, { stopsAtFirst: true });
  await attacker.positive(operation);
  if (attacker.tally.failed.length === 0) await attacker.negatives(operation, crewOf(operation));
  const [finding] = attacker.tally.findings;
  if (finding) return `${finding.kind} ${finding.operation}: ${finding.detail}`;
  return attacker.tally.failed[0] ? `lawful call refused: ${attacker.tally.failed[0]}` : null;
}

async function routes(stage: Stage, secrets: Secrets): Promise<string | null> {
  const { tally } = new Attacker(stage, secrets);
  for (const group of (await restGroups(stage, secrets)).groups) await runGroup(group, tally);
  const [finding] = tally.findings;
  return finding ? `${REST}: ${finding.kind} ${finding.detail}` : null;
}

/**
 * The second ring stands behind the first and says the same: it is seen alone only while the first is away. With the
 * guard open, outsiders must be answered as before; when the missing check lets them in, it is noticed.
 */
async function behindOpenGuard(stage: Stage, { faults, operations }: CodeMutant): Promise<string | null> {
  for (const operation of operations) {
    const guard = `open:${operation.name}`;
    await stage.api.turn([guard]);
    const before = await outsidersSee(stage, operation);
    await stage.api.turn([guard, ...faults]);
    const after = await outsidersSee(stage, operation);
    const index = before.findIndex((shape, at) => shape !== after[at]);
    if (index >= 0) return `behind an open guard ${operation.name} answers ${after[index]?.slice(0, 80)}`;
  }
  return null;
}

async function outsidersSee(stage: Stage, operation: Operation): Promise<string[]> {
  const call = callerOf(stage);
  const shapes: string[] = [];
  for (const as of fullCrew(operation).outsiders.filter((name) => planOf(name).token === undefined)) {
    shapes.push(shapeOf(await call(lawful(stage, operation, as))));
    await stage.ledger.undo();
  }
  return shapes;
}
