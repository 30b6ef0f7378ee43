import { Injectable } from '@nestjs/common';
import type { Behalf } from '@jiyue/kernel';
import { Database, type Scope } from '@jiyue/tenancy';

/** Opinions of those who were asked beside the step. */
export const VERDICTS = ['agree', 'disagree'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a step says besides: whom it names, whether their opinion is waited for, or which opinion it is. */
export interface Said {
  readonly forId?: string | null;
  readonly forName?: string | null;
  readonly isNeeded?: boolean | null;
  readonly verdict?: Verdict | null;
}

/** A step as it was taken. */
export interface StepRow extends Said {
  readonly seq: number;
  readonly event: string;
  /** `write` for those who wrote or submitted; the step's own key otherwise. */
  readonly key: string;
  readonly by: string;
  readonly byName: string;
  /** Who was away, where a deputy acted for them. */
  readonly behalfId?: string | null;
  readonly behalfName?: string | null;
  /** As JSON gives it. */
  readonly at: string;
  readonly note: string | null;
  readonly hash: string | null;
}

/** A step that is being taken. */
export interface NewStep {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly revision: number;
  readonly seq: number;
  readonly event: string;
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly note?: string | null | undefined;
  readonly hash?: string | null | undefined;
  readonly said?: Said | undefined;
  readonly behalf?: Behalf | null | undefined;
  /** Several rows of one act, or something said beside the way, stand in order below one version. */
  readonly part?: number | 'next' | undefined;
}

const INSERT = `insert into workflow_step (subject_type, subject_id, revision, seq, event, key, from_state, to_state, note,
    hash, done_by, done_by_name, done_at, for_id, for_name, is_needed, verdict, done_for, done_for_name, part)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, `;
// Two who speak at once take the same place: the second is refused, and nothing is swallowed.
const NEXT_PART = `(select coalesce(max(s.part), 0) + 1 from workflow_step s where s.subject_type = $1 and s.subject_id = $2
    and s.revision = $3 and s.seq = $4))`;

/** The steps taken, in the open transaction: rows that are added and never changed. */
@Injectable()
export class WorkflowSteps {
  constructor(private readonly db: Database) {}

  /** Adds a step by the scope's actor. Editing leaves one row per person and revision: that they wrote. */
  async record({ actor, now }: Scope, step: NewStep): Promise<void> {
    const { subjectType, subjectId, revision, seq, event, key, from, to, note = null, hash = null } = step;
    const { forId = null, forName = null, isNeeded = null, verdict = null } = step.said ?? {};
    const params = [
      ...[subjectType, subjectId, revision, seq, event, key, from, to, note, hash],
      ...[
        actor.userId,
        actor.name,
        now,
        forId,
        forName,
        isNeeded,
        verdict,
        step.behalf?.id ?? null,
        step.behalf?.name ?? null,
      ],
    ];
    if (step.part === 'next') await this.db.manager.query(`${INSERT}${NEXT_PART}`, params);
    else await this.db.manager.query(`${INSERT}$20) on conflict do nothing`, [...params, step.part ?? 0]);
  }
}

/** The rows since the last submission; none when it was taken back. */
export function presentRound(steps: readonly StepRow[]): readonly StepRow[] {
  const from = steps.findLastIndex(({ event }) => event === 'submit');
  const round = from < 0 ? [] : steps.slice(from);
  return round.some(({ event }) => event === 'recall') ? [] : round;
}

/** Somebody whose opinion was asked for at a step, and what they said. */
export interface Consultation {
  readonly id: string;
  readonly name: string;
  readonly isNeeded: boolean;
  readonly askedBy: string;
  readonly question: string | null;
  readonly verdict: Verdict | null;
  readonly comment: string | null;
  /** When they said it; null while they have not. */
  readonly at: string | null;
}

/** Who was asked in this round; whoever was asked again is asked as they were last. */
export function consultations(steps: readonly StepRow[]): Consultation[] {
  const asked = new Map<string, Consultation>();
  for (const { forId, forName, isNeeded, verdict, by, byName, note, at } of presentRound(steps)) {
    const mine = asked.get(by);
    if (verdict && mine) asked.set(by, { ...mine, verdict, comment: note, at });
    if (!forId || typeof isNeeded !== 'boolean') continue;
    const fresh = { id: forId, name: forName ?? '', isNeeded, askedBy: byName, question: note };
    asked.set(forId, { ...fresh, verdict: null, comment: null, at: null });
  }
  return [...asked.values()];
}

/** Names of those without whose opinion the step is not passed. */
export function unheard(steps: readonly StepRow[]): string[] {
  return consultations(steps).flatMap(({ isNeeded, verdict, name }) => (isNeeded && !verdict ? [name] : []));
}

/** Keys of the steps that were passed in this round. */
export function passedKeys(steps: readonly StepRow[]): string[] {
  return presentRound(steps).flatMap(({ event, key }) => (event === 'approve' ? [key] : []));
}
