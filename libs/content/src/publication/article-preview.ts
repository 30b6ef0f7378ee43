import { type LiveItem, liveRow, pageAddress } from '@jiyue/live';
import { ScanDemand } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { Article } from '../article/article.js';
import { ArticleQueries } from '../article/article.queries.js';
import { ArticleRepository } from '../article/article.repository.js';
import { DraftRepository } from '../draft/draft.repository.js';
import { unitNames } from '../model/units.js';
import { articleItem, fileIdsOf, type PublishedFile, type PublishedText } from './article-item.js';
import { FILES_OF_TEXT } from './article-showcase.js';

/** An item as its page would be given it, if it were live. */
export interface PreviewedItem {
  readonly item: Omit<LiveItem, 'sanitiser' | 'plain' | 'searched'>;
  readonly path: string;
  readonly unitName: string | null;
  readonly column: { readonly id: string; readonly path: string };
}

/** What citizens would read if the text that somebody has before them were published now: made by what publishes it. */
@Injectable()
export class ArticlePreview {
  constructor(
    private readonly db: Database,
    private readonly queries: ArticleQueries,
    private readonly articles: ArticleRepository,
    private readonly drafts: DraftRepository,
    private readonly demand: ScanDemand,
  ) {}

  /** Throws `CONTENT.ARTICLE_NOT_FOUND` for whoever may not read the article. */
  async of(scope: Scope, articleId: string): Promise<PreviewedItem> {
    const article = await this.queries.article(scope, articleId);
    return this.db.read(scope, async () => {
      const text = await this.textOf(scope, article);
      const { columnId } = text;
      const [place] = await this.db.manager.query<{ path: string; unitName: string | null }[]>(
        'select path, (select name from unit where id = $2) as "unitName" from content_column where id = $1',
        [columnId, article.unitId],
      );
      const { path: columnPath = '', unitName = null } = place ?? {};
      const { sanitiser, plain, searched, ...item } = liveRow(await this.itemOf(text));
      const path = pageAddress({ id: article.id, columnPath });
      return { item, path, unitName, column: { id: columnId, path: columnPath } };
    });
  }

  // What they typed and have not said to be the text yet stands before the text of the article.
  private async textOf(scope: Scope, article: Article): Promise<PublishedText> {
    const { tenantId, id, unitId, revision, kind, title, fields, columnId } = article;
    const draft = await this.drafts.open({ articleId: id, personId: scope.actor.userId });
    const said = draft ?? {
      ...{ columnId, kind, title, fields },
      body: await this.articles.bodyOf(id, revision),
      attachmentIds: await this.articles.attachmentIdsOf(id, revision),
    };
    return {
      ...{ tenantId, id, unitId, revision, columnId: said.columnId, kind: said.kind, title: said.title },
      ...{ body: said.body, fields: said.fields, attachmentIds: said.attachmentIds },
      ...{ publishedAt: article.publishedAt ?? scope.now, updatedAt: scope.now, archivedAt: null },
      ...{ isPinned: false, weight: 0, alsoIn: [], changes: [] },
    };
  }

  private async itemOf(text: PublishedText): Promise<LiveItem> {
    return articleItem(text, { files: await this.filesOf(text), names: await unitNames(this.db, text) });
  }

  private async filesOf(text: PublishedText): Promise<PublishedFile[]> {
    const ids = fileIdsOf(text);
    if (ids.length === 0) return [];
    const files = await this.db.manager.query<PublishedFile[]>(FILES_OF_TEXT, [ids]);
    const isUnseen = ({ state }: PublishedFile): boolean => state === 'inspected' && this.demand.isScannerDue;
    const inOrder = files.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    return inOrder.map((file) => (isUnseen(file) ? { ...file, state: 'not_scanned' } : file));
  }
}
