import { Injectable } from '@nestjs/common';
import type { CompoundItemHandler } from '@jiyue/compound';
import { Database, type Scope } from '@jiyue/tenancy';
import { CreateArticle } from '../commands/create-article.js';
import { digestOf, type GivenArticle } from './given-article.js';
import { ImportedArticles } from './imported-articles.js';
import { RowCheck } from './row-check.js';

/** One row of a file: the same command as by hand, unless the row was an article before. */
@Injectable()
export class ImportOneArticle implements CompoundItemHandler<GivenArticle> {
  constructor(
    private readonly db: Database,
    private readonly create: CreateArticle,
    private readonly imported: ImportedArticles,
    private readonly check: RowCheck,
  ) {}

  run(scope: Scope, row: GivenArticle): Promise<string | null> {
    return this.db.write(scope, async () => {
      const digest = digestOf(row);
      if ((await this.imported.among([digest])).has(digest)) return null;
      const column = (await this.check.columnsAt([row.columnPath])).get(row.columnPath);
      const { id } = await this.create.run(scope, await this.check.given(scope, row, column));
      await this.imported.note(digest, id);
      return id;
    });
  }
}
