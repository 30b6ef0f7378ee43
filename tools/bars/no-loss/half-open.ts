import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../lib/paths.ts';

const HEARTBEAT_MS = 300;
const NOTICES_WITHIN_MS = 60_000;

/** A line between a portal and the database that stays open and carries nothing: who hears there must come to doubt it. */
export async function halfOpenListen(databaseUrl: string): Promise<string[]> {
  const target = new URL(databaseUrl);
  const line = await lineTo(Number(target.port));
  const through = Object.assign(new URL(databaseUrl), { port: String(line.port), hostname: '127.0.0.1' });
  const { PostgresPurgeBus } = await import(pathToFileURL(join(ROOT, 'libs/bus/dist/index.js')).href);
  const bus = new PostgresPurgeBus({ connectionString: through.href, heartbeatMs: HEARTBEAT_MS });
  let resets = 0;
  bus.subscribe({ onPurge: () => undefined, onReset: () => (resets += 1) });
  try {
    if (!(await until(() => bus.ready))) return ['half-open line: it was never whole'];
    line.silence(true);
    const doubted = await until(() => !bus.ready);
    line.silence(false);
    const before = resets;
    const healed = await until(() => bus.ready && resets > before);
    return [
      ...(doubted ? [] : ['half-open line: nobody noticed that nothing comes through']),
      ...(healed ? [] : ['half-open line: nobody was told that something may have been missed']),
    ];
  } finally {
    await bus.close();
    line.close();
  }
}

async function lineTo(port: number) {
  let isSilent = false;
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.on('data', (bytes) => void (isSilent || to.write(bytes)));
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    silence: (silent: boolean) => void (isSilent = silent),
    close: () => {
      for (const end of ends) end.destroy();
      server.close();
    },
  };
}

async function until(isSo: () => boolean): Promise<boolean> {
  const limit = Date.now() + NOTICES_WITHIN_MS;
  while (!isSo() && Date.now() < limit) await sleep(50);
  return isSo();
}
