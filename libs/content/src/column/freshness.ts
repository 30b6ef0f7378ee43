import { newestShownSql } from '@jiyue/live';

/** Columns are announced from this many days before their last day. */
export const WARN_DAYS = 5;

const DAY_MS = 86_400_000;

const midnight = (at: string): string => `date_trunc('day', ${at}, 'Asia/Shanghai')`;

/**
 * SQL of the moment after which a column `c` is late: the end of its last day in Shanghai, counted from what its page shows.
 * A page that shows nothing is late from its first day, whatever its cadence (R47-45); a hidden column owes nothing, nor does
 * one that leads elsewhere.
 */
export const DUE_AT = `case when not c.is_visible or c.form = 'link' then null
    when c.last_published_at is null then ${midnight('c.created_at')}
    else ${midnight('c.last_published_at')} + make_interval(days => c.cadence_days + 1) end - interval '1 millisecond'`;

/** SQL: a column `c` whose page shows nothing, where readers can see it. */
export const IS_BLANK = `(c.is_visible and c.form <> 'link' and c.last_published_at is null)`;

/**
 * Brings what columns of the open transaction's site know of their newest item in line with the live model: those that
 * are given ($1), or all of them.
 */
export const REFRESH = `
  update content_column c set last_published_at = shown.at
    from (select o.id, ${newestShownSql('o.id')} as at from content_column o
           where $1::uuid[] is null or o.id = any($1::uuid[])) shown
   where shown.id = c.id and c.last_published_at is distinct from shown.at`;

/** So many blank columns fail a whole site (国办秘函〔2019〕19号). */
export const BLANK_VETO = 5;

/** How a column stands: it shows nothing, its time has passed, it soon will, or all is well. */
export const ColumnFreshness = { BLANK: 'BLANK', LATE: 'LATE', SOON: 'SOON', FRESH: 'FRESH' } as const;
export type ColumnFreshness = (typeof ColumnFreshness)[keyof typeof ColumnFreshness];

/** What {@link DUE_AT} and {@link IS_BLANK} say of a column. */
export interface Due {
  readonly dueAt: Date | null;
  readonly isBlank: boolean;
}

/** Calendar days of Shanghai until the last day; negative when it has passed, null when none is set. */
export function daysLeft({ dueAt }: Pick<Due, 'dueAt'>, now: Date): number | null {
  return dueAt && Math.floor((dueAt.getTime() - now.getTime()) / DAY_MS);
}

/** How a column stands at a moment; null when nothing is asked of it. */
export function freshnessOf(due: Due, now: Date): ColumnFreshness | null {
  const left = daysLeft(due, now);
  if (left === null) return null;
  if (due.isBlank) return 'BLANK';
  if (left < 0) return 'LATE';
  return left <= WARN_DAYS ? 'SOON' : 'FRESH';
}
