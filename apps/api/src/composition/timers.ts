import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from '@jiyue/platform';

/** What each queue of the clock does. */
export type Timers = Readonly<Record<string, () => Promise<unknown>>>;

/** The jobs of the clock, made with the worker's own providers. */
export function timersOf(_app: INestApplicationContext, _config: Config): Timers {
  return {};
}
