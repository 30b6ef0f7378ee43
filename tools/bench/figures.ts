/** What a series of requests took. */
export interface Figures {
  readonly count: number;
  readonly failures: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
  /** CPU time of every process of the product, per request, in milliseconds. */
  readonly cpuMs: number;
}

/** Condenses durations in milliseconds. */
export function figuresOf(
  durations: readonly number[],
  given: { failures: number; wallMs: number; cpuMs: number },
): Figures {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  const { failures, wallMs, cpuMs } = given;
  const count = sorted.length;
  return {
    count,
    failures,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    perSecond: (count / wallMs) * 1000,
    cpuMs: cpuMs / count,
  };
}
