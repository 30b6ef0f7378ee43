// How long before the period a step may have been taken for which somebody waited into it.
const WAITED_MOST = `interval '180 days'`;

// What moves a text from hand to hand; what is said beside it, or reminded of, makes nobody's waiting shorter.
const MOVES = `('submit', 'ask', 'approve', 'return', 'reject', 'publish', 'publishUrgently')`;

/**
 * Rows of every judgement and publication of a period, on the sites of an outer relation `sites`: who took which step, how
 * many seconds it had waited for them (since the step before it on the same revision), and how many since the revision was
 * first submitted. `from` and `to` are placeholders of moments.
 */
export function judgements(subjectType: string, { from, to }: { readonly from: string; readonly to: string }): string {
  return `select * from (
      select w.tenant_id, w.subject_id, w.event, w.key, w.done_by, w.done_by_name, w.done_at,
             extract(epoch from w.done_at - lag(w.done_at) over way) as waited,
             extract(epoch from w.done_at - min(w.done_at) filter (where w.event = 'submit') over way) as since_submitted
        from sites s join workflow_step w on w.tenant_id = s.id
       where w.subject_type = '${subjectType}' and w.event in ${MOVES} and w.done_at >= ${from} - ${WAITED_MOST} and w.done_at < ${to}
      window way as (partition by w.tenant_id, w.subject_id, w.revision order by w.seq)
    ) taken where done_at >= ${from} and event in ('approve', 'return', 'reject', 'publish', 'publishUrgently')`;
}
