import { Attacker } from '../tenant-api/attack.ts';
import type { Secrets } from '../tenant-api/judge.ts';
import type { Operation } from '../tenant-api/plan.ts';
import type { Stage } from '../tenant-api/stage.ts';
import type { DatabaseMutant } from './database.ts';

/**
 * What the database alone does not give away is asked of the API: first whether lawful calls still work, then whether
 * foreign ids tell something.
 */
export async function escalated(
  stage: Stage,
  secrets: Secrets,
  { mutant, operations }: { mutant: DatabaseMutant; operations: readonly Operation[] },
): Promise<string | null> {
  if (!mutant.revert) return null;
  await stage.root.query(mutant.apply);
  try {
    return await attacked(stage, secrets, operations);
  } finally {
    await stage.root.query(mutant.revert);
  }
}

async function attacked(stage: Stage, secrets: Secrets, operations: readonly Operation[]): Promise<string | null> {
  const attacker = new Attacker(stage, secrets, { stopsAtFirst: true });
  const { findings, failed } = attacker.tally;
  const isDone = (): boolean => findings.length + failed.length > 0;
  for (const operation of operations.filter(({ document }) => document.kind === 'mutation')) {
    if (!isDone()) await attacker.positive(operation);
  }
  // What names sites tells most about the register, which the probes of the database leave out.
  const naming = ({ positions }: Operation): number =>
    positions.some(({ reference }) => /site|nephew/.test(reference)) ? 0 : 1;
  for (const operation of [...operations].sort((a, b) => naming(a) - naming(b))) {
    if (!isDone()) await attacker.negatives(operation, { insiders: [operation.recipe.by], outsiders: [] });
  }
  const [finding] = findings;
  return finding ? `${finding.kind} ${finding.operation}: ${finding.detail}` : (failed[0] ?? null);
}
