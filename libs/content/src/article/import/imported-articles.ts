import { Injectable } from '@nestjs/common';
import { Database } from '@jiyue/tenancy';

/** Which rows of files became articles, in the open transaction. */
@Injectable()
export class ImportedArticles {
  constructor(private readonly db: Database) {}

  /** Those of these digests that are articles already. */
  async among(digests: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.manager.query<{ digest: string }[]>(
      'select digest from content_imported where digest = any($1)',
      [digests],
    );
    return new Set(rows.map(({ digest }) => digest));
  }

  async note(digest: string, articleId: string): Promise<void> {
    await this.db.manager.query('insert into content_imported (digest, article_id) values ($1, $2)', [
      digest,
      articleId,
    ]);
  }
}
