import { fire } from './load.ts';
import { keepProfile, profiled, topOf } from './profile.ts';
import { callShot, pageShot, publicOperations } from './public-operations.ts';
import type { Subject } from './subject.ts';
import { startUncachedPortal } from './uncached-portal.ts';
import type { Running } from '../supervisor/running.ts';

/** What an operation is profiled on. */
export interface Profiled {
  readonly running: Running;
  readonly environment: NodeJS.ProcessEnv;
  readonly subject: Subject;
  readonly parts: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly lanes: number;
}

/** Where the time of one operation goes: in the portal that draws its page, and in the API that answers its call. */
export async function profileOperation(
  { running, environment, subject, parts, requests, lanes }: Profiled,
  name: string,
): Promise<void> {
  const operation = publicOperations(subject).find((one) => one.name === name);
  if (!operation) throw new Error(`No operation ${name}: home, list, article or search`);
  const uncached = await startUncachedPortal(environment);
  const volley = { requests, lanes, pids: [] };
  const page = () => pageShot(operation, subject.host, uncached.port);
  const call = () => callShot(operation, running.publicGraphql);
  const profiles = [
    ['portal', uncached.pid, page],
    ['api', parts['api'] ?? 0, call],
  ] as const;
  try {
    for (const [part, pid, shot] of profiles) {
      await fire(shot, { ...volley, requests: 200 });
      const file = `${name}-${part}.cpuprofile`;
      const found = await profiled(pid, () => fire(shot, volley));
      keepProfile(file, found);
      process.stdout.write(`${part}, kept as ${file}:\n${topOf(found).join('\n')}\n`);
    }
  } finally {
    await uncached.stop();
  }
}
