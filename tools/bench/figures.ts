/** What a series of requests took. */
export interface Figures {
  readonly count: number;
  readonly failures: number;
  /** Times of a few requests at once, which a reader waits. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Of many at once: what a machine carries. */
  readonly perSecond: number;
  /** CPU time of every process of the product, per request, in milliseconds. */
  readonly cpuMs: number;
  /** Of an answer, on average. */
  readonly bytes?: number;
}

/** Condenses durations in milliseconds. */
export function figuresOf(
  durations: readonly number[],
  given: { failures: number; wallMs: number; cpuMs: number; bytes?: number },
): Figures {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  const { failures, wallMs, cpuMs, bytes } = given;
  const count = sorted.length;
  return {
    count,
    failures,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    perSecond: (count / wallMs) * 1000,
    cpuMs: cpuMs / count,
    ...(bytes === undefined ? {} : { bytes: bytes / count }),
  };
}
