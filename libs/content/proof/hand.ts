import type { Planted } from '../../../tools/bars/proof/define.ts';

/** Some of the city's articles and files belong to actors of the proof. */
export async function hand({ root, province, shelves, people }: Planted): Promise<void> {
  const { id: city } = province.city;
  const { main, aside } = shelves.city;
  await root.query('update content_article set writers = writers || $1::uuid where tenant_id = $2 and column_id = $3', [
    people.writer.id,
    city,
    aside.columnId,
  ]);
  await root.query(
    'update content_article set created_by = $1, writers = array[$1::uuid] where tenant_id = $2 and id = $3',
    [people.editor.id, city, main.articles.sent],
  );
  await root.query('update workflow_step set done_by = $1 where tenant_id = $2 and subject_id = $3', [
    people.editor.id,
    city,
    main.articles.resent,
  ]);
  await root.query(
    `update workflow_step set done_by = $1 where tenant_id = $2 and subject_id = $3 and event = 'approve'`,
    [people.writer.id, city, main.articles.approved],
  );
  await root.query('update content_article set passers = array[$1::uuid] where tenant_id = $2 and id = $3', [
    people.writer.id,
    city,
    main.articles.approved,
  ]);
  await root.query('update content_article set consulted = array[$1::uuid] where tenant_id = $2 and id = $3', [
    people.publisher.id,
    city,
    main.articles.submitted,
  ]);
  await root.query('update content_asset set created_by = $1 where tenant_id = $2 and id = $3', [
    people.editor.id,
    city,
    main.pendingId,
  ]);
}
