import { callerOf } from '../tenant-api/caller.ts';
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
    const ask = (nth: number) => fuzzer.judged(`${operation.name}, ${nth} of two at once`, () => send(call));
    await Promise.all([ask(1), ask(2)]);
    await stage.ledger.undo();
  }
}
