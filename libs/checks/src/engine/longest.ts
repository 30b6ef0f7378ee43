/** A stretch of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Of stretches that overlap, the one that begins first stays, and of those the longest. */
export function longest<T extends Stretch>(found: readonly T[]): T[] {
  const sorted = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: T[] = [];
  for (const one of sorted) if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
}

/** What no exception covers: a stretch within one is meant as it stands. */
export function uncovered<T extends Stretch>(found: readonly T[], exceptions: readonly Stretch[]): T[] {
  if (exceptions.length === 0) return [...found];
  return found.filter(({ from, to }) => !exceptions.some((one) => one.from <= from && one.to >= to));
}
