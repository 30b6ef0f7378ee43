import { ROLE } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the texts that show a file, so that a file of a draft is given to whoever may read one of them. */
export class IndexWhatShowsFiles1764000210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function content_shown_assets(body text, fields jsonb) returns text[]
        language sql immutable parallel safe set search_path = pg_catalog as $$
        select array(select distinct found[1] from regexp_matches(body || ' ' || fields::text,
          '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})[."]', 'g') found)
      $$;
      revoke all on function content_shown_assets(text, jsonb) from public;
      grant execute on function content_shown_assets(text, jsonb) to ${ROLE.owner}, ${ROLE.api}, ${ROLE.supervisor};
      create index content_revision_shows on content_revision
        using gin (tenant_id, content_shown_assets(body, fields))
        where cardinality(content_shown_assets(body, fields)) > 0;
      create index content_attachment_of_asset on content_attachment (tenant_id, asset_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
