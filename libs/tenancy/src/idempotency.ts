import type { EntityManager } from 'typeorm';
import type { Scope } from './scope.js';
import { IdempotencyKeyReused } from './tenancy.errors.js';

const ISO_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * Claims the scope's idempotency key inside the command's transaction. A second attempt waits for the first to
 * end; returns the stored answer when there is one, `null` when the work is to be done now.
 */
export async function claimKey<T>(manager: EntityManager, scope: Scope): Promise<{ answer: T } | null> {
  if (!scope.idempotency) return null;
  const { key, digest } = scope.idempotency;
  const claimed: unknown[] = await manager.query(
    `insert into tenancy_idempotency (person_id, key, digest) values ($1, $2, $3)
     on conflict do nothing returning key`,
    [scope.actor.userId, key, digest],
  );
  if (claimed.length > 0) return null;
  const [row] = await manager.query<{ digest: string; answer: string }[]>(
    'select digest, answer::text from tenancy_idempotency where person_id = $1 and key = $2',
    [scope.actor.userId, key],
  );
  if (row?.digest !== digest) throw new IdempotencyKeyReused();
  return { answer: JSON.parse(row.answer, revive) as T };
}

/** Stores the answer beside the key, in the same transaction as the work. */
export async function keepAnswer(manager: EntityManager, scope: Scope, answer: unknown): Promise<void> {
  if (!scope.idempotency) return;
  await manager.query('update tenancy_idempotency set answer = $3 where person_id = $1 and key = $2', [
    scope.actor.userId,
    scope.idempotency.key,
    JSON.stringify(answer ?? null),
  ]);
}

/** How long a request may be repeated and is answered as the first time. */
const ANSWERS_KEPT_HOURS = 24;

/** Deletes, in the open transaction, the answers that nobody will ask for again; they hold what people wrote. */
export async function forgetAnswers(manager: EntityManager, now: Date): Promise<void> {
  await manager.query(
    'delete from tenancy_idempotency where created_at < $1::timestamptz - make_interval(hours => $2)',
    [now, ANSWERS_KEPT_HOURS],
  );
}

function revive(_key: string, value: unknown): unknown {
  return typeof value === 'string' && ISO_INSTANT.test(value) ? new Date(value) : value;
}
