const NUMBERS = 60_000;
/** What the work below takes on an idle core of the kind of server that limits in seconds are meant for. */
const USUAL_MS = 20;

/**
 * How many times longer than on such a server things take here and now, measured by a piece of work that is always the
 * same; never less than one. A limit in seconds is compared with time that was divided by it: a slow or busy machine alone
 * turns no promise red, and what is slow by itself stays slow.
 */
export function slowness(): number {
  const begun = performance.now();
  sorted();
  return Math.max(1, (performance.now() - begun) / USUAL_MS);
}

function sorted(): number {
  let state = 1;
  const numbers = Array.from({ length: NUMBERS }, () => (state = (state * 48_271) % 2_147_483_647));
  return numbers.sort((a, b) => a - b)[0] ?? 0;
}

sorted(); // the first time is for the compiler
