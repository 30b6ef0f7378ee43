import type { INestApplication } from '@nestjs/common';

/** Turns one fault of an instrumented copy on, or all of them off. */
export const switches = {
  turn(_app: INestApplication, mutant: string | null): void {
    Object.assign(globalThis, { jiyueMutant: mutant });
  },
};
