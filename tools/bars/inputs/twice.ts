import { callerOf, isSuccess } from '../tenant-api/caller.ts';
import { placeUpload } from '../tenant-api/objects.ts';
import { lawful, type Operation } from '../tenant-api/plan.ts';
import type { Fuzzer } from './fuzzer.ts';

/** The same act asked for twice at one moment, as two people do who do not know of each other. */
export async function fuzzTwice(fuzzer: Fuzzer, operations: readonly Operation[]): Promise<void> {
  const { stage } = fuzzer;
  const send = callerOf(stage);
  for (const operation of operations.filter(({ document }) => document.kind === 'mutation')) {
    if (operation.recipe.needs === 'uploadedFile') placeUpload(stage);
    const call = lawful(stage, operation, operation.recipe.by);
    const both = [1, 2].map((nth) => fuzzer.judged(`${operation.name}, ${nth} of two at once`, () => send(call)));
    const outcomes = await Promise.all(both);
    if (!outcomes.some((outcome) => outcome && isSuccess(outcome)))
      fuzzer.faults.push({ where: operation.name, what: 'asked for twice at once, neither is done' });
    await stage.ledger.undo();
  }
}
