import { lastNote, STEP_ROLES, type WorkSource } from '@jiyue/workflow';

const PRESENT = { type: 'Article', tenantId: 'a.tenant_id', id: 'a.id', revision: 'a.revision' };

// Looked up where it is needed: the column for grants that are limited, its name and the title for rows of the page alone.
const columnOf = (field: string): string =>
  `(select c.${field} from content_column c where c.tenant_id = a.tenant_id and c.id = a.column_id)`;
const TITLE = `(select r.title from content_revision r
  where r.tenant_id = a.tenant_id and r.article_id = a.id and r.number = a.revision)`;

const ARTICLE = `a.tenant_id, a.id as subject_id, ${TITLE} as title, a.state_at as since, a.step_due_at as due_at,
    ${columnOf('name')} as column_name, ${columnOf('lineage')} as lineage, ${columnOf('operator_unit_id')} as unit_id,
    case when a.live_revision <> a.revision then array['revision'] else '{}'::text[] end
      || case when a.step_owner is not null then array['forwarded'] else '{}'::text[] end
      || case when a.state = 'LIVE_IN_REVIEW' then array['urgent'] else '{}'::text[] end as marks
  from content_article a`;

/** Texts that wait for a step, of whoever it was passed on to until it is late; nobody decides about what they wrote, or publishes what they passed. */
const DECISIONS: WorkSource = {
  kind: 'Article',
  place: 'inbox',
  isJudging: true,
  roles: STEP_ROLES,
  sql: `select a.step as act, array[a.step_role] as roles, a.writers || case a.step when 'publish' then a.passers else '{}' end || a.urgent_by as barred, case
        when a.step_owner is not null and coalesce(a.step_due_at > now(), true) then array[a.step_owner] end as owners,
      case when a.step_owner is not null then ${lastNote(PRESENT, 'forward')} end as note, ${ARTICLE}
    where a.step_role is not null`,
};

/** Texts about which somebody asks for an opinion. */
const OPINIONS: WorkSource = {
  kind: 'Article',
  place: 'inbox',
  roles: ['editor', 'site-admin', ...STEP_ROLES],
  sql: `select 'opine' as act, array['editor', 'site-admin', ${STEP_ROLES.map((role) => `'${role}'`).join(', ')}] as roles,
      a.writers as barred, a.consulted as owners, ${lastNote(PRESENT, 'consult')} as note, ${ARTICLE}
    where a.consulted <> '{}'`,
};

/** Drafts and returned texts of the person's own. */
const DESK: WorkSource = {
  kind: 'Article',
  place: 'desk',
  roles: ['editor', 'site-admin'],
  sql: `select case a.state when 'DRAFT' then 'drafts' else 'returned' end as act, array['editor', 'site-admin'] as roles,
      '{}'::uuid[] as barred, a.writers as owners,
      case when a.state = 'RETURNED' then ${lastNote(PRESENT, 'return', 'reject')} end as note, ${ARTICLE}
    where a.state in ('DRAFT', 'RETURNED')`,
};

/** What of articles waits for whom. */
export const articleWork: readonly WorkSource[] = [DECISIONS, OPINIONS, DESK];
