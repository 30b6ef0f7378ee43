import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands below a hidden column is hidden with it, and no list counts it among its members any more. */
export class CloseHiddenColumns1764000220010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // the owner is behind the wall like everybody; for this one transaction it looks over it
    await runner.query('alter table live_column no force row level security');
    await runner.query(`
      with recursive open as (
        select tenant_id, id from live_column where parent_id is null and is_visible
        union all
        select c.tenant_id, c.id from live_column c
          join open p on p.tenant_id = c.tenant_id and p.id = c.parent_id where c.is_visible
      )
      update live_column c set
        is_visible = exists (select 1 from open o where o.tenant_id = c.tenant_id and o.id = c.id),
        members = array(select m.id from unnest(c.members) as m (id)
          join open o on o.tenant_id = c.tenant_id and o.id = m.id order by m.id)
      where exists (select 1 from unnest(c.members) as m (id)
        where not exists (select 1 from open o where o.tenant_id = c.tenant_id and o.id = m.id))
    `);
    await runner.query('alter table live_column force row level security');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
