import { CHECK_KEYS, type JudgedFinding } from '@jiyue/checks';
import type { Actor } from '@jiyue/kernel';
import type { Article } from '../article/article.js';
import type { ContentIgnoredFinding } from './ignored-finding.entity.js';

type Ignored = ContentIgnoredFinding;

/** A finding, and by whom it was ignored, if it was. */
export interface SeenFinding extends JudgedFinding {
  readonly ignored: Ignored | null;
  /** The asker may ignore it, or no longer ignore it. */
  readonly mayIgnore: boolean;
}

const QUOTED = 500;

/** The findings with what was ignored among them. What was ignored while it was only advised does not pass once it blocks. */
export function ignoredAmong<F extends JudgedFinding>(
  found: readonly F[],
  rows: readonly Ignored[],
): (F & { readonly ignored: Ignored | null })[] {
  const byPrint = new Map(rows.map((row) => [row.fingerprint, row]));
  return found.map((finding) => {
    const row = byPrint.get(finding.fingerprint);
    const holds = row && (finding.action !== 'BLOCK' || row.action === 'BLOCK');
    return { ...finding, ignored: holds ? row : null };
  });
}

/** What somebody does who ignores it: whoever writes lets advice be; what blocks is overruled by whoever may review. */
export function actOfIgnoring({ action }: Pick<JudgedFinding, 'action'>): 'ignore' | 'overrule' {
  return action === 'BLOCK' ? 'overrule' : 'ignore';
}

export function mayIgnore(actor: Actor, finding: Pick<JudgedFinding, 'action'>, article: Article): boolean {
  return actor.may(actOfIgnoring(finding), 'Article', article);
}

/** The words as they are kept: nobody's number is copied. */
export function keptQuote({ place, key, remedy }: JudgedFinding): string {
  const isPersonal = CHECK_KEYS[key].startsWith('personal');
  return (isPersonal ? (remedy ?? '') : place.quote).slice(0, QUOTED);
}
