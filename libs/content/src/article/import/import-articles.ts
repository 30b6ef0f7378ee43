import { Injectable } from '@nestjs/common';
import { type CompoundActType, CompoundActs } from '@jiyue/compound';
import { Database, type Scope } from '@jiyue/tenancy';
import { ImportedRowsInvalid } from '../../content.errors.js';
import { digestOf, type GivenArticle } from './given-article.js';
import { ImportedArticles } from './imported-articles.js';
import { type CellProblem, RowCheck } from './row-check.js';

/** The compound act's name. */
export const IMPORT_ARTICLES = 'content.import-article';

/** What rows of a file would do. */
export interface ArticleImport {
  /** Rows that would become articles. */
  readonly added: number;
  /** Rows that are articles already, or stand in the file twice. */
  readonly same: number;
  readonly problems: readonly (CellProblem & { readonly row: number })[];
}

/** 导入稿件: rows of a file become drafts of whoever brings them, each by the command that a person's own would take. */
@Injectable()
export class ImportArticles {
  constructor(
    private readonly db: Database,
    private readonly acts: CompoundActs,
    private readonly imported: ImportedArticles,
    private readonly check: RowCheck,
  ) {}

  /** What they would do, without doing it. */
  judge(scope: Scope, rows: readonly GivenArticle[]): Promise<ArticleImport> {
    return this.db.read(scope, () => this.judged(scope, rows));
  }

  /** Begins to make them; refuses all of them while one is wrong. */
  run(scope: Scope, rows: readonly GivenArticle[]): Promise<CompoundActType> {
    return this.db.write(scope, async () => {
      const { problems } = await this.judged(scope, rows);
      const wrong = problems.map(({ row, field, rule }) => ({ field: `rows.${row}.${field}`, rule }));
      if (wrong.length > 0) throw new ImportedRowsInvalid({ count: wrong.length }, wrong);
      const items = rows.map((row) => ({ key: `${row.line}　${row.title.trim().slice(0, 60)}`, input: row }));
      return this.acts.begin(scope, IMPORT_ARTICLES, items);
    });
  }

  private async judged(scope: Scope, rows: readonly GivenArticle[]): Promise<ArticleImport> {
    const columns = await this.check.columnsAt(rows.map(({ columnPath }) => columnPath));
    const digests = rows.map(digestOf);
    const there = await this.imported.among(digests);
    const problems: ArticleImport['problems'][number][] = [];
    for (const [row, given] of rows.entries()) {
      const found = await this.check.problemsOf(scope, given, columns.get(given.columnPath));
      problems.push(...found.map((problem) => ({ row, ...problem })));
    }
    const wrong = new Set(problems.map(({ row }) => row));
    const sound = digests.filter((_, row) => !wrong.has(row));
    const added = new Set(sound.filter((digest) => !there.has(digest))).size;
    return { added, same: sound.length - added, problems };
  }
}
