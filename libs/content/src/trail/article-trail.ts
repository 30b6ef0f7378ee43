import { Database, type Scope } from '@jiyue/tenancy';
import { type TrailRow, WorkflowTrail } from '@jiyue/workflow';
import { Injectable } from '@nestjs/common';
import { ArticleQueries } from '../article/article.queries.js';
import { REVISION_DIGEST } from '../article/article.sql.js';
import type { ContentIgnoredFinding } from '../check/ignored-finding.entity.js';
import { IgnoredRepository } from '../check/ignored.repository.js';

/** A step, and whether the revision still says what was judged then; null where nothing was judged. */
export interface TrailEntry extends TrailRow {
  readonly isUnchanged: boolean | null;
}

/** Who wrote, judged and published an article, over all its revisions. */
export interface ArticleTrail {
  readonly taken: readonly TrailEntry[];
  readonly ignored: readonly ContentIgnoredFinding[];
}

interface DigestRow {
  readonly number: number;
  readonly digest: string;
}

const DIGESTS = `select r.number, ${REVISION_DIGEST} as digest from content_revision r where r.article_id = $1`;

/** Shows what 三审三校 leaves behind: each step with its hand, its time and the digest of the text it was about. */
@Injectable()
export class ArticleTrails {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleQueries,
    private readonly steps: WorkflowTrail,
    private readonly ignored: IgnoredRepository,
  ) {}

  /** Throws `CONTENT.ARTICLE_NOT_FOUND` for an article that the actor may not read. */
  async of(scope: Scope, articleId: string): Promise<ArticleTrail> {
    const article = await this.articles.article(scope, articleId);
    return this.db.read(scope, async () => {
      const rows = await this.steps.of('Article', article.id);
      const digests = await this.db.manager.query<DigestRow[]>(DIGESTS, [article.id]);
      const said = new Map(digests.map(({ number, digest }) => [number, digest]));
      // of what was emptied no text is kept to compare
      const isKept = article.state !== 'EMPTIED';
      const taken = rows.map((row): TrailEntry => ({ ...row, isUnchanged: isKept ? unchanged(row, said) : null }));
      return { taken, ignored: await this.ignored.ofArticle(article.id) };
    });
  }
}

function unchanged({ hash, revision }: TrailRow, said: ReadonlyMap<number, string>): boolean | null {
  return hash === null ? null : said.get(revision) === hash;
}
