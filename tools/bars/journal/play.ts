import type { Answer, StaffDesk } from './staff.ts';
import { BYTES, documentOf, type Facts, pick, type Step, STORY } from './story.ts';
import type { Trail } from './trail.ts';

interface Stage {
  readonly desk: StaffDesk;
  readonly trail: Trail;
  readonly facts: Facts;
  /** Mutations that only keep rows of one table, which no line stands for. */
  readonly keeps: ReadonlyMap<string, string>;
  print(line: string): void;
}

/** Plays every step twice: while the trail cannot be written, then in earnest. Returns what was wrong. */
export async function play(stage: Stage): Promise<string[]> {
  const faults: string[] = [];
  for (const step of STORY) {
    const found = await playStep(stage, step);
    for (const fault of found) stage.print(`${step.mutation}: ${fault}`);
    faults.push(...found);
  }
  return faults;
}

async function playStep(stage: Stage, step: Step): Promise<string[]> {
  const { trail, facts } = stage;
  const kept = stage.keeps.get(step.mutation);
  const refused = kept ? [] : await whileFailing(stage, step);
  const since = await trail.now();
  const answer = await ask(stage, step);
  const result = answer.data?.[step.mutation];
  if (answer.errors.length > 0) throw new Error(`${step.mutation} was refused: ${JSON.stringify(answer.errors)}`);
  for (const [field, name] of Object.entries(step.keep ?? {})) facts.set(name, pick(result, field));
  const lines = await trail.activities(answer.requestId);
  const silent = await trail.silent(since);
  if (step.after === 'send-bytes') await sendBytes(facts);
  return [
    ...refused,
    ...(lines === (kept ? 0 : 1) ? [] : [`${lines} activities instead of ${kept ? 'none' : 'one'}`]),
    ...silent
      .filter((tables) => tables !== kept)
      .map((tables) => `a transaction changed ${tables} without exactly one activity`),
  ];
}

async function whileFailing(stage: Stage, step: Step): Promise<string[]> {
  const { trail } = stage;
  await trail.failing(true);
  const before = await trail.fingerprint();
  const answer = await ask(stage, step);
  const after = await trail.fingerprint();
  await trail.failing(false);
  return [
    ...(answer.errors.length > 0 ? [] : ['it was accepted while the trail could not be written']),
    ...(before === after ? [] : ['something was committed while the trail could not be written']),
  ];
}

function ask({ desk, facts }: Stage, step: Step): Promise<Answer> {
  const fact = (name: string): string | number => {
    const value = facts.get(name);
    if (value === undefined) throw new Error(`The story has no ${name}`);
    return value;
  };
  const variables = { input: step.input(fact) };
  return desk.ask({ as: step.as, site: String(fact(step.on)), query: documentOf(step), variables });
}

async function sendBytes(facts: Facts): Promise<void> {
  const response = await fetch(String(facts.get('uploadUrl')), {
    method: String(facts.get('uploadMethod')),
    headers: { 'content-type': 'application/pdf' },
    body: BYTES,
  });
  if (!response.ok) throw new Error(`The upload was refused: ${response.status}`);
}
