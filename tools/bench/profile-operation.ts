import { editorList, openDesk } from './desk.ts';
import { fire, type Shot } from './load.ts';
import { keepProfile, profiled, topOf } from './profile.ts';
import { callShot, pageShot, type PublicOperation, publicOperations } from './public-operations.ts';
import { publishOne, readyToPublish } from './publishing.ts';
import type { Subject } from './subject.ts';
import { startPortal } from './portals.ts';
import type { Running } from '../supervisor/running.ts';

// Each is written, submitted and approved before.
const MOST_PUBLISHED = 100;

/** What an operation is profiled on. */
export interface Profiled {
  readonly running: Running;
  readonly environment: NodeJS.ProcessEnv;
  readonly subject: Subject;
  readonly parts: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly lanes: number;
}

/**
 * Where the time of one operation goes: of a page in the portal that draws it and in the API that answers its call, of an
 * act of the staff in the API.
 */
export async function profileOperation(profiled: Profiled, name: string): Promise<void> {
  const operation = publicOperations(profiled.subject).find((one) => one.name === name);
  if (operation) await profilePage(profiled, operation);
  else await profileAct(profiled, name);
}

async function profilePage(given: Profiled, operation: PublicOperation): Promise<void> {
  const { running, environment, subject } = given;
  const { name } = operation;
  const uncached = await startPortal(environment, 'off');
  try {
    const page = () => pageShot(operation, subject.host, uncached.port);
    await profileShots(given, { name, part: 'portal', pid: uncached.pid }, page);
    await profileShots(given, apiOf(given, name), () => callShot(operation, running.publicGraphql));
  } finally {
    await uncached.stop();
  }
}

async function profileAct(given: Profiled, name: string): Promise<void> {
  const desk = await openDesk(given.running, given.environment);
  if (name === 'editor-list') return profileShots(given, apiOf(given, name), () => editorList(desk));
  if (name !== 'publish') throw new Error(`No operation ${name}: home, list, article, search, editor-list or publish`);
  const ready = await readyToPublish(desk, Math.min(given.requests, MOST_PUBLISHED));
  await profile(apiOf(given, name), async () => {
    for (const article of ready) await publishOne(desk, article);
  });
}

interface Whom {
  readonly name: string;
  readonly part: string;
  readonly pid: number;
}

function apiOf({ parts }: Profiled, name: string): Whom {
  return { name, part: 'api', pid: parts['api'] ?? 0 };
}

async function profileShots({ requests, lanes }: Profiled, whom: Whom, shot: () => Shot): Promise<void> {
  await fire(shot, { lanes, pids: [], requests: Math.min(200, requests) });
  await profile(whom, () => fire(shot, { requests, lanes, pids: [] }));
}

async function profile({ name, part, pid }: Whom, work: () => Promise<unknown>): Promise<void> {
  const file = `${name}-${part}.cpuprofile`;
  const found = await profiled(pid, work);
  keepProfile(file, found);
  process.stdout.write(`${part}, kept as ${file}:\n${topOf(found).join('\n')}\n`);
}
