import { setTimeout } from 'node:timers/promises';

/** One thing readiness depends on; throws when it cannot be used. */
export interface HealthCheck {
  readonly name: string;
  /** False where answers go on without it: it is told, and nobody is sent elsewhere for it. True when absent. */
  readonly isVital?: boolean;
  check(): Promise<unknown>;
}

/** What `/health/ready` answers. */
export interface HealthReport {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, 'up' | 'down'>>;
}

const PATIENCE_MS = 2_000;

/** Runs every check at once; one that fails or takes over two seconds counts as down. */
export async function readiness(checks: readonly HealthCheck[]): Promise<HealthReport> {
  const results = await Promise.all(checks.map(async ({ name, check }) => [name, await verdict(check)] as const));
  const vital = new Set(checks.filter(({ isVital = true }) => isVital).map(({ name }) => name));
  const ready = results.every(([name, state]) => state === 'up' || !vital.has(name));
  return { ready, checks: Object.fromEntries(results) };
}

async function verdict(check: () => Promise<unknown>): Promise<'up' | 'down'> {
  const late = setTimeout(PATIENCE_MS, 'down' as const, { ref: false });
  return Promise.race([
    check().then(
      () => 'up' as const,
      () => 'down' as const,
    ),
    late,
  ]);
}
