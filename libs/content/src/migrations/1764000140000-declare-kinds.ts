import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The texts that only some kinds have become fields of a revision; columns say which kinds they take. */
export class DeclareKinds1764000140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The owner sees rows of every site only while the wall does not stand around the owner as well.
    await runner.query(`
      alter table content_revision add column kind text, add column fields jsonb;
      alter table content_revision no force row level security;
      update content_revision set kind = 'article', fields = jsonb_strip_nulls(jsonb_build_object('subtitle', subtitle,
        'source', source, 'author', author, 'summary', summary, 'keywords', keywords, 'cover', cover_id));
      alter table content_revision force row level security;
      alter table content_revision
        alter column kind set not null,
        alter column fields set not null,
        add check (kind ~ '^[a-z][a-z-]{1,38}[a-z]$'),
        add check (jsonb_typeof(fields) = 'object'),
        drop column subtitle, drop column source, drop column author, drop column summary, drop column keywords,
        drop column cover_id;
      alter table content_column add column kinds text[] not null default '{article}' check (cardinality(kinds) > 0);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
