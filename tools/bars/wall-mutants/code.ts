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
  readonly fault: string;
  readonly point?: Point;
  readonly operations: readonly Operation[];
}

/** What stands outside GraphQL has no operation; it is attacked as a whole. */
const REST = 'routes beside GraphQL';

/** Runs the operations once without a fault and learns which points each of them passes. */
export async function passages(stage: Stage, secrets: Secrets, operations: readonly Operation[]) {
  const passed = new Map<string, Operation[]>();
  const unsound: string[] = [];
  await stage.api.turn([]);
  for (const operation of operations) {
    await stage.api.reached();
    const attacker = new Attacker(stage, secrets);
    await attacker.positive(operation);
    await attacker.negatives(operation, crewOf(operation));
    if (attacker.tally.findings.length + attacker.tally.failed.length > 0) unsound.push(operation.name);
    for (const id of await stage.api.reached()) passed.set(id, [...(passed.get(id) ?? []), operation]);
  }
  return { passed, unsound };
}

/** Those who do it lawfully, those whose grants are limited, and everybody who may not. */
function crewOf(operation: Operation): Crew {
  const { insiders, outsiders } = fullCrew(operation);
  const first = operation.recipe.by ?? insiders[0] ?? 'editor';
  const limited = insiders.filter((name) => planOf(name).limited);
  return { insiders: [...new Set([first, ...limited, ...insiders.slice(0, 1)])], outsiders };
}

/** Guards dropped and opened, for each operation. */
export function guardMutants(operations: readonly Operation[]): CodeMutant[] {
  return operations.flatMap((operation) => [
    { name: `guard of ${operation.name} removed`, fault: `drop:${operation.name}`, operations: [operation] },
    {
      name: `guard of ${operation.name} opened to everybody`,
      fault: `open:${operation.name}`,
      operations: [operation],
    },
  ]);
}

/** Checks, list filters and policy sentences among the points that the operations pass. */
export function pointMutants(
  points: readonly Point[],
  passed: ReadonlyMap<string, Operation[]>,
  rings: Readonly<Record<string, string>>,
): CodeMutant[] {
  return points.map((point) => {
    const passing = passed.get(point.id) ?? [];
    // Every request reads the whole policy; what a sentence is about is asked by the operations of that subject.
    const about = point.subject ? passing.filter(({ name }) => rings[name]?.endsWith(` ${point.subject}`)) : passing;
    const rest = point.subject ? passing.filter((operation) => !about.includes(operation)) : [];
    return {
      name: `${point.kind} ${point.file.replace('/dist/', ': ')} ${point.text}`,
      fault: point.id,
      point,
      operations: [...about, ...rest],
    };
  });
}

/** Says what noticed a fault in the code; null when nothing did. */
export async function noticeInCode(stage: Stage, secrets: Secrets, mutant: CodeMutant): Promise<string | null> {
  const surface = await stage.api.turn([mutant.fault]);
  try {
    for (const operation of mutant.operations) {
      const seen = await attackedBy(stage, secrets, operation);
      if (seen) return seen;
    }
    if (mutant.operations.length === 0) return await routes(stage, secrets);
    const [problem] = surfaceProblems({ ...stage.api, ...surface });
    return problem ?? (mutant.point ? await behindOpenGuard(stage, mutant) : null);
  } finally {
    await stage.api.turn([]);
  }
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
async function behindOpenGuard(stage: Stage, { fault, operations }: CodeMutant): Promise<string | null> {
  for (const operation of operations) {
    const guard = `open:${operation.name}`;
    await stage.api.turn([guard]);
    const before = await outsidersSee(stage, operation);
    await stage.api.turn([guard, fault]);
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
