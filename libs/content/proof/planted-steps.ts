import type { Client } from 'pg';
import type { Showing } from './show-live.ts';

/** The steps behind every planted revision: what left the desk was submitted as it is, what came back was returned, what waits for publication was passed. */
export async function plantSteps(root: Client, { content: { REVISION_DIGEST } }: Showing): Promise<void> {
  const columns = `tenant_id, subject_type, subject_id, revision, seq, event, key, from_state, to_state, done_by,
    done_by_name, done_at, note, hash`;
  await root.query(`insert into workflow_step (${columns})
    select r.tenant_id, 'Article', r.article_id, r.number, -1, 'submit', 'write', 'DRAFT', 'IN_REVIEW', r.written_by,
      replace(r.written_by_name, '笔', '送'), r.written_at, null, ${REVISION_DIGEST}
    from content_revision r where r.state <> 'DRAFT'`);
  await root.query(`insert into workflow_step (${columns})
    select r.tenant_id, 'Article', r.article_id, r.number, 0, 'return', 'return', 'IN_REVIEW', 'RETURNED', gen_random_uuid(),
      replace(r.written_by_name, '笔', '审'), r.written_at, replace(r.written_by_name, '笔', '退稿理由'), null
    from content_revision r where r.state = 'RETURNED'`);
  await root.query(`insert into workflow_step (${columns})
    select r.tenant_id, 'Article', r.article_id, r.number, 0, 'approve', 'review', 'IN_REVIEW', 'APPROVED', gen_random_uuid(),
      replace(r.written_by_name, '笔', '审'), r.written_at, null, ${REVISION_DIGEST}
    from content_revision r where r.state in ('APPROVED', 'SCHEDULED', 'WITHDRAWN')`);
}
