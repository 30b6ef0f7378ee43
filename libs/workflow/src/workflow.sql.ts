import { DEFAULT_STEPS } from './steps.js';

/** A subject of the outer query: SQL for its site, id and revision. */
export interface SubjectSql {
  readonly type: string;
  readonly tenantId: string;
  readonly id: string;
  readonly revision: string;
}

/** JSON rows of the steps taken on a revision, oldest first: see `StepRow`. An index look-up within the outer query. */
export function takenSteps({ type, tenantId, id, revision }: SubjectSql): string {
  return `coalesce((select jsonb_agg(jsonb_build_object('seq', s.seq, 'event', s.event, 'key', s.key, 'by', s.done_by,
      'byName', s.done_by_name, 'at', s.done_at, 'note', s.note, 'hash', s.hash)
      || jsonb_strip_nulls(jsonb_build_object('forId', s.for_id, 'forName', s.for_name, 'isNeeded', s.is_needed,
        'verdict', s.verdict, 'behalfId', s.done_for, 'behalfName', s.done_for_name)) order by s.seq, s.part)
    from workflow_step s where s.tenant_id = ${tenantId} and s.subject_type = '${type}' and s.subject_id = ${id}
      and s.revision = ${revision}), '[]'::jsonb)`;
}

/** When the last step of a revision was taken; null when none was. */
export function lastStepAt({ type, tenantId, id, revision }: SubjectSql): string {
  return `(select max(s.done_at) from workflow_step s where s.tenant_id = ${tenantId} and s.subject_type = '${type}'
    and s.subject_id = ${id} and s.revision = ${revision})`;
}

/** When one of these events last happened to a revision; null when none did. */
export function eventAt({ type, tenantId, id, revision }: SubjectSql, ...events: string[]): string {
  return `(select max(s.done_at) from workflow_step s where s.tenant_id = ${tenantId} and s.subject_type = '${type}'
    and s.subject_id = ${id} and s.revision = ${revision} and s.event in (${events.map((one) => `'${one}'`).join(', ')}))`;
}

/** What was said at the last step of one of these events on a revision. */
export function lastNote({ type, tenantId, id, revision }: SubjectSql, ...events: string[]): string {
  return `(select s.note from workflow_step s where s.tenant_id = ${tenantId} and s.subject_type = '${type}'
    and s.subject_id = ${id} and s.revision = ${revision} and s.event in (${events.map((event) => `'${event}'`).join(', ')}) order by s.seq desc limit 1)`;
}

/** An owner of steps within the outer query: a column, for articles. */
export interface OwnerSql {
  readonly type: string;
  readonly tenantId: string;
  readonly ownerId: string;
}

/** JSON of the steps that hold for an owner: its own, else the site's, else one review. */
export function definedSteps({ type, tenantId, ownerId }: OwnerSql): string {
  return `coalesce(${ownSteps({ type, tenantId, ownerId })}, ${ownSteps({ type, tenantId, ownerId: tenantId })},
    '${JSON.stringify(DEFAULT_STEPS)}'::jsonb)`;
}

/** JSON of the steps that the owner declared itself; null when it inherits. */
export function ownSteps({ type, tenantId, ownerId }: OwnerSql): string {
  return `(select d.steps from workflow_definition d where d.tenant_id = ${tenantId} and d.subject_type = '${type}'
    and d.owner_id = ${ownerId})`;
}

/** Statements that keep the rows of a workflow's table in the database; `lines` are those of `ruleLines`. */
export function workflowRules(subject: string, lines: readonly string[]): string {
  const rows = lines.map((line) => {
    const [state, event, next, ...flags] = line.split(' ');
    const has = (flag: string): boolean => flags.includes(flag);
    return `('${subject}', '${state}', '${event}', '${next}', ${has('writes')}, ${has('never-writer')}, ${has('judges')})`;
  });
  return `
    alter table workflow_rule no force row level security;
    delete from workflow_rule where subject_type = '${subject}';
    insert into workflow_rule (subject_type, state, event, next_state, writes, never_writer, judges)
    values ${rows.join(',\n      ')};
    ${flagged(subject, lines, 'never-passer')}
    ${flagged(subject, lines, 'urgent')}
    ${flagged(subject, lines, 'never-urgent')}
    alter table workflow_rule force row level security;`;
}

// A column that migrations of an earlier day did not know.
function flagged(subject: string, lines: readonly string[], flag: string): string {
  const events = lines
    .map((line) => line.split(' '))
    .flatMap(([, event, , ...flags]) => (flags.includes(flag) ? [`'${event}'`] : []));
  if (events.length === 0) return '';
  return `update workflow_rule set ${flag.replace('-', '_')} = true where subject_type = '${subject}' and event in (${events.join(', ')});`;
}

/** Statement after which a table's `state` moves only as the rows of its workflow say. */
export function guardStates(table: string, subject: string): string {
  return `create trigger workflow_state before update on ${table} for each row
    when (old.state is distinct from new.state) execute function workflow_check_state('${subject}')`;
}
