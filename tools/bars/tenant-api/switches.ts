import type { INestApplication } from '@nestjs/common';
import { handlersOf, RING } from './surface.ts';

/** Names of faults: a point of an instrumented copy, or `drop:operation` and `open:operation` for its first ring. */
export interface Switches {
  /** Turns exactly these faults on. */
  turn(faults: readonly string[]): void;
  /** Points that were passed since the last time. */
  reached(): string[];
}

/** Puts the switches under a running application; call before its modules load to see every point. */
export function installSwitches(): (app: INestApplication) => Switches {
  let active = new Set<string>();
  let passed = new Set<string>();
  Object.assign(globalThis, {
    jiyuePoint: (id: string): boolean => {
      passed.add(id);
      return active.has(id);
    },
  });
  return (app) => ({
    turn(faults) {
      active = new Set(faults);
      setGuards(app, active);
    },
    reached() {
      const points = [...passed];
      passed = new Set();
      return points;
    },
  });
}

const rights = new WeakMap<object, unknown>();

function setGuards(app: INestApplication, active: ReadonlySet<string>): void {
  for (const { operation, method } of handlersOf(app)) {
    const right: unknown = Reflect.getMetadata(RING.can, method) ?? rights.get(method);
    if (!right) continue;
    rights.set(method, right);
    const isGone = active.has(`drop:${operation}`) || active.has(`open:${operation}`);
    if (isGone) Reflect.deleteMetadata(RING.can, method);
    else Reflect.defineMetadata(RING.can, right, method);
    if (active.has(`open:${operation}`)) Reflect.defineMetadata(RING.public, true, method);
    else if (!isGone || active.has(`drop:${operation}`)) Reflect.deleteMetadata(RING.public, method);
  }
}
