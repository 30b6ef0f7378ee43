import { Injectable } from '@nestjs/common';
import { purge } from '@jiyue/platform';
import { vectorSql } from '@jiyue/search';
import { Database, type Scope, type Site } from '@jiyue/tenancy';
import { ArticleNotFound } from '../content.errors.js';
import { filesOf, type LiveArticle, liveArticle, type LiveSource } from './live-article.js';
import { LIVE_SOURCE, PUT_ARTICLE, PUT_ASSETS, PUT_COLUMNS, PUT_SITE, RECOUNT_COLUMNS } from './live.sql.js';

/** A place whose cached pages show an article. */
export interface LivePlace {
  readonly id: string;
  readonly lineage: readonly string[];
}

/**
 * Writes what citizens read, inside the transaction of the command that decided it, and tells the page caches in the
 * same commit. Every call works on the open transaction's site.
 */
@Injectable()
export class LiveModel {
  constructor(private readonly db: Database) {}

  /** Puts the article's live revision before the citizens. */
  async showArticle(place: LivePlace): Promise<void> {
    const [source] = await this.db.manager.query<LiveSource[]>(LIVE_SOURCE, [place.id]);
    if (!source) throw new ArticleNotFound({ articleId: place.id });
    await this.putArticle(liveArticle(source));
    await this.purgeArticle(place);
  }

  /** Writes a finished live row; its column counts it once. For commands and bulk loads alike. */
  async putArticle(article: LiveArticle): Promise<void> {
    const [row] = await this.db.manager.query<{ isNew: boolean }[]>(
      PUT_ARTICLE(vectorSql('$19', '$20')),
      paramsOf(article),
    );
    await this.db.manager.query(PUT_ASSETS, [article.id, filesOf(article)]);
    if (row?.isNew) await this.count(article.columnId, 1);
  }

  /** Takes the article from every public surface. */
  async hideArticle(place: LivePlace): Promise<void> {
    const [rows] = await this.db.manager.query<[{ column_id: string }[], number]>(
      'delete from live_article where id = $1 returning column_id',
      [place.id],
    );
    for (const { column_id: columnId } of rows) await this.count(columnId, -1);
    await this.purgeArticle(place);
  }

  /** Brings the public columns in line after a column was added or changed. */
  async showColumns(tenantId: string): Promise<void> {
    await this.db.manager.query(PUT_COLUMNS);
    await purge(this.db.manager, [`site:${tenantId}`]);
  }

  /** Counts every column's live articles afresh. */
  async recount(tenantId: string): Promise<void> {
    await this.db.manager.query(RECOUNT_COLUMNS);
    await purge(this.db.manager, [`site:${tenantId}`]);
  }

  /**
   * Brings the site's registry data before the citizens. A suspended site keeps its host for a notice and its content
   * for the day it resumes; a closed one answers like an unknown host.
   */
  async showSite(_scope: Scope, site: Site): Promise<void> {
    const before = await this.db.manager.query<{ host: string }[]>('select host from live_site');
    if (site.state === 'live' || site.state === 'suspended') {
      await this.db.manager.query(PUT_SITE, [site.state.toUpperCase(), site.suspendedReason]);
      await this.db.manager.query(PUT_COLUMNS);
    } else {
      await this.db.manager.query('delete from live_site');
    }
    // the site above lists it, so its pages change with it
    const parent = site.parentId ? [`site:${site.parentId}`] : [];
    const hosts = new Set([site.host, ...before.map(({ host }) => host)]);
    await purge(this.db.manager, [`site:${site.id}`, ...parent, ...[...hosts].map((host) => `host:${host}`)]);
  }

  private async purgeArticle({ id, lineage }: LivePlace): Promise<void> {
    await purge(this.db.manager, [...lineage.map((columnId) => `column:${columnId}`), `article:${id}`]);
  }

  private async count(columnId: string, by: number): Promise<void> {
    await this.db.manager.query('update live_column set article_count = article_count + $2 where id = $1', [
      columnId,
      by,
    ]);
  }
}

function paramsOf(article: LiveArticle): unknown[] {
  return [
    article.id,
    article.columnId,
    article.revision,
    article.path,
    article.title,
    article.subtitle,
    article.summary,
    article.body,
    article.sanitiser,
    article.plain,
    article.source,
    article.author,
    article.keywords,
    article.coverUrl,
    article.unitName,
    JSON.stringify(article.attachments),
    article.publishedAt,
    article.updatedAt,
    article.words.title,
    article.words.body,
  ];
}
