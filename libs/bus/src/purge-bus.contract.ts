import { setTimeout as delay } from 'node:timers/promises';
import { bridge } from './bridge.js';
import type { PurgeBus, PurgeListener } from './purge-bus.js';

/** A server that carries purges, as the contract needs it. */
export interface PurgeBusServer {
  connect(): PurgeBus;
  /** Cuts every connection that listens; the server lives on. */
  cut(): Promise<void>;
}

/** One promise of the port, and how to see that an implementation keeps it. */
export interface BusPromise {
  readonly title: string;
  keeps(server: PurgeBusServer): Promise<boolean>;
}

async function until(isTrue: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 25_000; waited += 10) {
    if (isTrue()) return true;
    await delay(10);
  }
  return false;
}

class Ear implements PurgeListener {
  readonly heard: string[] = [];
  resets = 0;

  onPurge(tags: readonly string[]): void {
    this.heard.push(...tags);
  }

  onReset(): void {
    this.resets += 1;
  }

  hears(...tags: string[]): Promise<boolean> {
    return until(() => this.heard.sort().join() === tags.sort().join());
  }

  starts(times: number): Promise<boolean> {
    return until(() => this.resets === times);
  }
}

/** Opens buses for one promise and closes them after it, kept or not. */
async function withBuses(server: PurgeBusServer, count: number, see: (buses: PurgeBus[]) => Promise<boolean>) {
  const buses = Array.from({ length: count }, () => server.connect());
  try {
    return (await until(() => buses.every(({ ready }) => ready))) && (await see(buses));
  } finally {
    await Promise.all(buses.map((bus) => bus.close()));
  }
}

function earOn(bus: PurgeBus | undefined): Ear {
  const ear = new Ear();
  bus?.subscribe(ear);
  return ear;
}

/** What every purge bus promises, whatever carries it. */
export const purgeBusContract: readonly BusPromise[] = [
  {
    title: 'carries tags to every listener of every process',
    keeps: (server) =>
      withBuses(server, 3, async ([teller, one, two]) => {
        const ears = [earOn(one), earOn(two), earOn(two)];
        await teller?.publish(['site:1', 'column:2']);
        return (await Promise.all(ears.map((ear) => ear.hears('site:1', 'column:2')))).every(Boolean);
      }),
  },
  {
    title: 'carries ten thousand tags whole',
    keeps: (server) =>
      withBuses(server, 2, async ([teller, one]) => {
        const ear = earOn(one);
        const tags = Array.from({ length: 10_000 }, (_, index) => `article:0190-${index}`);
        await teller?.publish(tags);
        return ear.hears(...tags);
      }),
  },
  {
    title: 'resets a listener when it begins and everyone when asked to',
    keeps: (server) =>
      withBuses(server, 2, async ([teller, one]) => {
        const ear = earOn(one);
        const began = await ear.starts(1);
        await teller?.publish(['*']);
        return began && (await ear.starts(2)) && ear.heard.length === 0;
      }),
  },
  {
    title: 'comes back after a cut, says so with a reset, and hears again',
    keeps: (server) =>
      withBuses(server, 2, async ([teller, one]) => {
        const ear = earOn(one);
        await server.cut();
        const cameBack = (await ear.starts(2)) && (await until(() => teller?.ready === true));
        await teller?.publish(['site:after']);
        return cameBack && ear.hears('site:after');
      }),
  },
  {
    title: 'tells nothing to who has gone',
    keeps: (server) =>
      withBuses(server, 1, async ([bus]) => {
        const [gone, witness] = [new Ear(), earOn(bus)];
        bus?.subscribe(gone)();
        await bus?.publish(['site:1']);
        return (await witness.hears('site:1')) && gone.heard.length === 0;
      }),
  },
  {
    title: 'is fed by a bridge, and what could not be handed over arrives as everything',
    keeps: (server) =>
      withBuses(server, 2, async ([to, far]) => {
        const ear = earOn(far);
        const source = new Source();
        const close = bridge(source, to ? failingOnce(to) : source, () => undefined);
        source.listener?.onPurge(['lost:1']);
        const repaired = await ear.starts(2);
        source.listener?.onPurge(['site:1']);
        return (await ear.hears('site:1')) && repaired && (close(), source.listener === undefined);
      }),
  },
];

/** A bus whose messages the contract makes up itself. */
class Source implements PurgeBus {
  readonly ready = true;
  listener: PurgeListener | undefined;
  publish = () => Promise.resolve();
  close = () => Promise.resolve();

  subscribe(listener: PurgeListener): () => void {
    this.listener = listener;
    return () => (this.listener = undefined);
  }
}

function failingOnce(bus: PurgeBus): PurgeBus {
  let hasFailed = false;
  const publish = (tags: readonly string[]) => {
    if (hasFailed) return bus.publish(tags);
    hasFailed = true;
    return Promise.reject(new Error('not now'));
  };
  return { ready: true, publish, subscribe: (listener) => bus.subscribe(listener), close: () => bus.close() };
}
