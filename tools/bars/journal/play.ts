import { randomUUID } from 'node:crypto';
import { type Call, callerOf, isSuccess, type Outcome } from '../tenant-api/caller.ts';
import { placeUpload } from '../tenant-api/objects.ts';
import { lawful, type Operation } from '../tenant-api/plan.ts';
import type { Stage } from '../tenant-api/stage.ts';
import type { Trail } from './trail.ts';

/** A lawful call that must leave one line. */
export interface Act {
  readonly operation: Operation;
  readonly call: () => Call;
}

interface Playing {
  /** Mutations that only keep rows of one table, which are nobody's decision and no line stands for. */
  readonly keeps: ReadonlyMap<string, string>;
  readonly stage: Stage;
  readonly trail: Trail;
  print(line: string): void;
}

/** Tables of the trail itself: what is written there stays when an act is taken back. */
const TRAIL = ['public.journal_activity', 'public.journal_head'];

/** Every lawful call of every mutation and recorded look: the positive control and whatever else the libs allow. */
export function actsOf(stage: Stage, operations: readonly Operation[]): Act[] {
  return operations
    .filter(({ recipe, document }) => recipe.tells !== undefined || document.kind === 'mutation')
    .flatMap((operation) => {
      const { by, allowed = [] } = operation.recipe;
      const further = allowed.map(
        ({ as, args, at }) =>
          () =>
            lawful(stage, operation, as, { args, ...(at ? { at } : {}) }),
      );
      return [() => lawful(stage, operation, by), ...further].map((call) => ({ operation, call }));
    });
}

/** Plays every act twice, while the trail cannot be written and then in earnest. Returns what was wrong. */
export async function play(playing: Playing, acts: readonly Act[]): Promise<string[]> {
  const send = callerOf(playing.stage);
  const faults: string[] = [];
  for (const act of acts) {
    const found = [...(await whileFailing(playing, act, send)), ...(await inEarnest(playing, act, send))];
    await playing.stage.ledger.undo(TRAIL);
    for (const fault of found) playing.print(`${act.operation.name}: ${fault}`);
    faults.push(...found);
  }
  return faults;
}

type Send = (call: Call) => Promise<Outcome>;

async function whileFailing({ stage, trail, keeps }: Playing, act: Act, send: Send): Promise<string[]> {
  if (keeps.has(act.operation.name)) return [];
  lay(stage, act);
  await trail.failing(true);
  const before = await trail.fingerprint();
  const outcome = await send(act.call());
  const after = await trail.fingerprint();
  await trail.failing(false);
  return [
    ...(isSuccess(outcome) ? ['it was accepted while the trail could not be written'] : []),
    ...(before === after ? [] : ['something was committed while the trail could not be written']),
  ];
}

async function inEarnest({ stage, trail, keeps }: Playing, act: Act, send: Send): Promise<string[]> {
  lay(stage, act);
  const requestId = randomUUID();
  const since = await trail.now();
  const outcome = await send({ ...act.call(), requestId });
  if (!isSuccess(outcome)) return [`refused: ${outcome.text.slice(-300)}`];
  const told = await trail.told(requestId);
  const silent = await trail.silent(since);
  const due = act.operation.recipe.tells ?? 'nothing';
  const kept = keeps.get(act.operation.name);
  const said = told.join(', ') || 'nothing';
  return [
    ...(said === due ? [] : [`told ${said} instead of ${due} once`]),
    ...silent
      .filter((tables) => tables !== kept)
      .map((tables) => `a transaction changed ${tables} without exactly one activity`),
  ];
}

function lay(stage: Stage, { operation }: Act): void {
  if (operation.recipe.needs === 'uploadedFile') placeUpload(stage);
}
