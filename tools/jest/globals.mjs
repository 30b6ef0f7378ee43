// What specs import from '@jest/globals', with a limit on the time of each test and hook, which the runner does not set,
// and the whole of jest's fake clock, of which the runner offers a part.
import { ModernFakeTimers } from '@jest/fake-timers';

const TIMEOUT_MS = 90_000;
const { setTimeout: after, clearTimeout: forget } = globalThis;

/** Refuses to wait longer than the limit, so that a test which hangs fails instead of the run. */
function limited(run, limit = TIMEOUT_MS) {
  return async (...given) => {
    let timer;
    const late = new Promise((_, reject) => {
      timer = after(() => reject(new Error(`not done after ${limit} ms`)), limit);
    });
    try {
      await Promise.race([run(...given), late]);
    } finally {
      forget(timer);
    }
  };
}

const hook = (name) => (run, limit) => globalThis[name](limited(run, limit));
const test = (declare) => (name, run, limit) => declare(name, limited(run, limit));
/** `it.each(table)(name, run)`: the row is given to the test, however many parts it has. */
const each =
  (declare) =>
  (table, ...rest) =>
  (name, run, limit) =>
    declare(table, ...rest)(name, limited(run, limit));

const clock = new ModernFakeTimers({ config: { fakeTimers: { enableGlobally: true } }, global: globalThis });

export const { expect, describe } = globalThis;
export const jest = {
  ...globalThis.jest,
  useFakeTimers: () => clock.useFakeTimers(),
  useRealTimers: () => clock.useRealTimers(),
  advanceTimersByTime: (ms) => clock.advanceTimersByTime(ms),
  advanceTimersByTimeAsync: (ms) => clock.advanceTimersByTimeAsync(ms),
};
export const it = Object.assign(test(globalThis.it), {
  each: each(globalThis.it.each),
  only: test(globalThis.it.only),
});
export { it as test };
export const beforeAll = hook('beforeAll');
export const beforeEach = hook('beforeEach');
export const afterAll = hook('afterAll');
export const afterEach = hook('afterEach');
