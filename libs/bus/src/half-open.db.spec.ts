import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostgresPurgeBus } from './postgres-purge-bus.js';

/** A line to the database that can stay open and carry nothing, as a firewall leaves one that it has forgotten. */
class Line {
  private readonly ends = new Set<Socket>();
  private isSilent = false;
  private readonly server;

  constructor(host: string, port: number) {
    this.server = createServer((near) => this.join(near, connect(port, host)));
  }

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  silence(isSilent: boolean): void {
    this.isSilent = isSilent;
  }

  close(): void {
    for (const end of this.ends) end.destroy();
    this.server.close();
  }

  private join(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.ends.add(from);
      from.on('data', (bytes) => void (this.isSilent || to.write(bytes)));
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  }
}

let line: Line;
let bus: PostgresPurgeBus;
beforeAll(async () => {
  const { host, port, roles } = JSON.parse(process.env['JIYUE_TEST_PG'] ?? '{}');
  line = new Line(host, port);
  const { user, password } = roles.portal;
  const connectionString = `postgres://${user}:${password}@127.0.0.1:${await line.open()}/postgres`;
  bus = new PostgresPurgeBus({ connectionString, heartbeatMs: 200 });
});
afterAll(async () => {
  await bus.close();
  line.close();
});

async function until(isSo: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 60_000 && !isSo(); waited += 20) await delay(20);
  return isSo();
}

describe('a line that is open and carries nothing', () => {
  it('is doubted, and whoever listens is told to start anew once it carries again', async () => {
    let resets = 0;
    bus.subscribe({ onPurge: () => undefined, onReset: () => (resets += 1) });
    expect(await until(() => bus.ready)).toBe(true);
    line.silence(true);
    expect(await until(() => !bus.ready)).toBe(true);
    const before = resets;
    line.silence(false);
    expect(await until(() => bus.ready && resets > before)).toBe(true);
  }, 40_000);
});
