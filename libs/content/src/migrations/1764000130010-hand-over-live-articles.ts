import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  ...['content_article', 'content_asset', 'live_article', 'live_asset'],
  ...['live_item', 'live_detail', 'live_words', 'live_file'],
];

/** Every live article becomes an item of the live model, with its detail, its words and its files. */
export class HandOverLiveArticles1764000130010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // the owner is behind the wall like everybody; for this one transaction it looks over it
    await this.force(runner, 'no force');
    await this.moveItems(runner);
    await this.moveFiles(runner);
    // the wall refuses to be changed while foreign keys still wait for their check
    await runner.query('set constraints all immediate');
    await this.force(runner, 'force');
  }

  private async force(runner: QueryRunner, force: string): Promise<void> {
    for (const table of TABLES) await runner.query(`alter table ${table} ${force} row level security`);
  }

  private async moveItems(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into live_item (tenant_id, id, kind, column_id, unit_id, unit_name, revision, path, title, summary, cover_url,
        published_at, updated_at)
      select l.tenant_id, l.id, 'article', l.column_id, a.unit_id, l.unit_name, l.revision, l.path, l.title, l.summary,
        l.cover_url, l.published_at, l.updated_at
      from live_article l left join content_article a on a.tenant_id = l.tenant_id and a.id = l.id
    `);
    await runner.query(`
      insert into live_detail (tenant_id, id, body, sanitiser, fields, tags)
      select l.tenant_id, l.id, l.body, l.sanitiser, coalesce(f.fields, '[]'), coalesce(t.tags, '[]')
      from live_article l
      cross join lateral (
        select jsonb_agg(jsonb_build_object('key', key, 'word', 'field.article.' || key, 'type', 'text', 'place', place,
            'value', value) order by at) as fields
          from (values (1, 'subtitle', 'subtitle', l.subtitle), (2, 'source', 'byline', l.source),
            (3, 'author', 'byline', l.author)) as v (at, key, place, value)
         where value <> '') f
      cross join lateral (
        select jsonb_agg(jsonb_build_object('name', name, 'content', content) order by at) as tags
          from (values (1, 'ContentSource', l.source), (2, 'Author', l.author),
            (3, 'Keywords', btrim(regexp_replace(l.keywords, '[[:space:],，、;；]+', ',', 'g'), ','))) as v (at, name, content)
         where content <> '') t
    `);
    await runner.query(`
      insert into live_words (tenant_id, id, published_at, plain, tsv)
      select tenant_id, id, published_at, plain, tsv from live_article
    `);
  }

  private async moveFiles(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into live_file (tenant_id, file_id, item_id, name, url, size, mime_type, position)
      select s.tenant_id, s.asset_id, s.article_id, f.file_name,
        '/files/' || f.tenant_id || '/asset/' || f.id || '.' || lower(substring(f.file_name from '[.]([A-Za-z0-9]{2,5})$')),
        f.size, f.mime_type, attached.position
      from live_asset s
      join live_article l on l.tenant_id = s.tenant_id and l.id = s.article_id
      join content_asset f on f.tenant_id = s.tenant_id and f.id = s.asset_id
      left join lateral (
        select a.position::int from jsonb_array_elements(l.attachments) with ordinality as a (file, position)
         where position('/asset/' || f.id || '.' in a.file ->> 'url') > 0 limit 1) attached on true
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
