import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A CPU profile as Chromium's tools read it. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const INSPECTOR = 'http://127.0.0.1:9229/json/list';

/** Profiles a running Node process while something is done. The process opens its inspector and closes it again. */
export async function profiled(pid: number, work: () => Promise<unknown>): Promise<Profile> {
  process.kill(pid, 'SIGUSR1');
  const session = await Session.open();
  try {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    await session.send('Profiler.start');
    await work();
    const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
    return profile;
  } finally {
    await session.close();
  }
}

/** The functions that took longest by themselves, as lines of text. */
export function topOf({ nodes, samples, timeDeltas }: Profile, rows = 30): string[] {
  const own = new Map<number, number>();
  samples.forEach((id, at) => own.set(id, (own.get(id) ?? 0) + (timeDeltas[at] ?? 0)));
  const byName = new Map<string, number>();
  for (const { id, callFrame } of nodes) {
    const { functionName, url, lineNumber } = callFrame;
    if (functionName === '(idle)') continue;
    const name = `${functionName || '(anonymous)'} ${shortened(url)}:${lineNumber + 1}`;
    byName.set(name, (byName.get(name) ?? 0) + (own.get(id) ?? 0));
  }
  const all = [...byName.values()].reduce((sum, time) => sum + time, 0);
  return [...byName]
    .sort(([, a], [, b]) => b - a)
    .slice(0, rows)
    .map(([name, time]) => `${((time / all) * 100).toFixed(1).padStart(5)} %  ${name}`);
}

/** Leaves a profile as a file that browsers' tools open. */
export function keepProfile(file: string, profile: Profile): void {
  writeFileSync(file, JSON.stringify(profile));
}

function shortened(url: string): string {
  return url.replace(/^.*\/node_modules\//, '').replace(/^.*\/(?=(?:apps|libs)\/)/, '');
}

/** A conversation with the inspector of one process. */
class Session {
  private id = 0;
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private readonly socket: WebSocket;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
      if (id) this.waiting.get(id)?.(result);
    });
  }

  static async open(): Promise<Session> {
    for (let tries = 0; tries < 100; tries++) {
      const answer = await fetch(INSPECTOR).catch(() => null);
      const [target] = answer ? ((await answer.json()) as { webSocketDebuggerUrl: string }[]) : [];
      if (target) {
        const socket = new WebSocket(target.webSocketDebuggerUrl);
        await new Promise((resolve) => socket.addEventListener('open', resolve));
        return new Session(socket);
      }
      await sleep(50);
    }
    throw new Error('The process opened no inspector');
  }

  send(method: string, params: object = {}): Promise<unknown> {
    this.id += 1;
    const { id } = this;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  async close(): Promise<void> {
    const expression = "setTimeout(() => process.getBuiltinModule('node:inspector').close(), 50)";
    await this.send('Runtime.evaluate', { expression });
    this.socket.close();
    await sleep(200);
  }
}
