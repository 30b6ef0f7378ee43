import type { NoteEditingMutation } from '@jiyue/api-client';

export type Presence = NoteEditingMutation['noteEditing'];
export type Other = Presence['others'][number];

/** How this window stands to the others at the same article. */
export type Lead =
  | { kind: 'alone' }
  /** Somebody else writes as well. */
  | { kind: 'shared'; other: Other; more: number }
  /** Somebody else said after us that they go on. */
  | { kind: 'takenOver'; other: Other }
  /** We said so last. */
  | { kind: 'leading'; other: Other; more: number };

/** Pure: who goes on is whoever said so last; nobody is locked out. */
export function leadOf(others: readonly Other[], tookOverAt: number | null): Lead {
  const [first] = others;
  if (!first) return { kind: 'alone' };
  const at = (other: Other): number => (other.tookOverAt ? Date.parse(other.tookOverAt) : 0);
  const last = others.reduce((latest, other) => (at(other) > at(latest) ? other : latest), first);
  if (at(last) > (tookOverAt ?? 0)) return { kind: 'takenOver', other: last };
  return { kind: tookOverAt === null ? 'shared' : 'leading', other: first, more: others.length - 1 };
}
