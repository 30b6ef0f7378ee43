import { request } from 'node:http';
import { type Outcome, outcomeOf } from './caller.ts';
import type { Tally } from './attack.ts';
import { shapeOf } from './judge.ts';

/** A request outside the staff endpoint, with what must come of it. */
export interface Probe {
  readonly what: string;
  readonly send: () => Promise<Outcome>;
  /** A positive control must be answered well. */
  readonly mustSucceed?: boolean;
}

/** Requests to which the same answer is due, and what in an answer is a leak. */
export interface ProbeGroup {
  readonly name: string;
  readonly controls: readonly Probe[];
  /** With an id that nobody has. */
  readonly random?: Probe;
  readonly swaps: readonly Probe[];
  leaksIn(outcome: Outcome): string[];
}

/** Sends a group's requests and adds to the tally. */
export async function runGroup(group: ProbeGroup, tally: Tally): Promise<void> {
  const { name, controls, random, swaps, leaksIn } = group;
  const send = async ({ what, send: go }: Probe): Promise<Outcome> => {
    const outcome = await go();
    tally.calls += 1;
    for (const leak of leaksIn(outcome))
      tally.findings.push({ kind: 'leak', operation: name, detail: `${what}: ${leak}` });
    return outcome;
  };
  for (const control of controls) {
    const outcome = await send(control);
    if (control.mustSucceed === false) continue;
    if (isGood(outcome)) tally.positives += 1;
    else tally.failed.push(`${name}, ${control.what}: ${outcome.status} ${outcome.text.slice(-200)}`);
  }
  const expected = random ? shapeOf(await send(random)) : '';
  for (const swap of swaps) {
    const shape = shapeOf(await send(swap));
    if (random && shape !== expected)
      tally.findings.push({
        kind: 'oracle',
        operation: name,
        detail: `${swap.what}: ${shape.slice(0, 160)} instead of ${expected.slice(0, 160)}`,
      });
  }
}

function isGood({ status, errors, data }: Outcome): boolean {
  return status < 400 && errors.length === 0 && !isEmpty(data);
}

// An answer whose parts are all null gave nothing.
function isEmpty(data: unknown): boolean {
  if (data === null || typeof data !== 'object') return false;
  return Object.values(data).every((value) => value === null);
}

/** A plain request, with the Host header a browser would send. */
export function fetchAt(url: string, host: string, headers: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const call = request(url, { headers: { ...headers, host } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const given = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
        const init = { status: answer.statusCode ?? 0, headers: given };
        resolve(
          outcomeOf(
            new Response(hasBody(init.status) ? Buffer.concat(chunks) : null, init),
            `${decodeURIComponent(url)} ${host}`,
          ),
        );
      });
    });
    call.once('error', reject).end();
  });
}

const hasBody = (status: number): boolean => ![204, 304].includes(status);
