import type { EndKind } from '@jiyue/live';

/** What can be ordered for a time. */
export const PLANNED_ACTS = ['publish', 'withdraw'] as const;
export type PlannedAct = (typeof PLANNED_ACTS)[number];

/** An act that was ordered for a time, as lists and screens see it. */
export interface PlanMark {
  /** As JSON gives it. */
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  /** How an address ends that is taken down; null: gone. */
  readonly kind: EndKind | null;
}

/** What is ordered for an article, by act. */
export type PlanMarks = Readonly<Partial<Record<PlannedAct, PlanMark>>>;

/** An act that was ordered for a time, as whoever carries it out needs it. */
export interface Plan {
  readonly articleId: string;
  readonly act: PlannedAct;
  /** Says which order this is: a changed one is another. */
  readonly id: string;
  readonly at: Date;
  readonly orderedBy: string;
  readonly orderedByName: string;
  /** Digest of the text whose publication was ordered. */
  readonly hash: string | null;
  readonly reason: string | null;
  readonly ending: Ending | null;
}

/** How an address answers once it is taken down: see `WithdrawArticle`. */
export interface Ending {
  readonly kind: EndKind;
  readonly notice: string | null;
  readonly target: string | null;
}

/** JSON of what is ordered for the article `a` of the outer query. */
export const PLAN_MARKS = `coalesce((select jsonb_object_agg(p.act, jsonb_build_object('at', p.at, 'by', p.ordered_by,
    'byName', p.ordered_by_name, 'kind', p.kind)) from content_plan p where p.tenant_id = a.tenant_id and p.article_id = a.id), '{}'::jsonb)`;

/** The moment an act is ordered for. */
export function plannedAt(marks: PlanMarks, act: PlannedAct): Date | null {
  const mark = marks[act];
  return mark ? new Date(mark.at) : null;
}

type Place = { readonly state: string; readonly liveRevision: number | null };

/** Orders that are settled by an event: by being done, or because the text left the state in which it waits for its time. */
export function settledPlans(before: Place, after: Place, event: string): PlannedAct[] {
  const isOver = before.state === 'SCHEDULED' && after.state !== 'SCHEDULED';
  const endsNothing = event === 'withdraw' || event === 'reject' || (isOver && after.liveRevision === null);
  return [...(isOver ? (['publish'] as const) : []), ...(endsNothing ? (['withdraw'] as const) : [])];
}
