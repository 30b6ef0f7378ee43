import { Injectable } from '@nestjs/common';
import { visible } from '@jiyue/auth';
import { isId, type Slice, type SliceRequest } from '@jiyue/kernel';
import { readCursor, sliceOf } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { ArticleNotFound } from '../content.errors.js';
import { knowKinds } from '../model/know-kinds.js';
import { type Article, type ArticleRow, asArticle } from './article.js';
import { ArticleRepository } from './article.repository.js';
import { ARTICLE_CONDITIONS, ARTICLE_FIELDS, ARTICLE_TABLES, NOT_BINNED } from './article.sql.js';
import type { ArticleState } from './article.workflow.js';

/** What a list of articles is narrowed to. */
export interface ArticleFilter {
  readonly columnId?: string | null | undefined;
  /** A column with all that is below it. */
  readonly within?: string | null | undefined;
  /** Begun at that moment or later. */
  readonly since?: Date | null | undefined;
  /** Begun before that moment. */
  readonly until?: Date | null | undefined;
  readonly state?: readonly ArticleState[] | null | undefined;
  readonly text?: string | null | undefined;
  readonly mine?: boolean | null | undefined;
}

interface Where {
  readonly sql: string;
  readonly params: unknown[];
}

/** Reads of a site's articles: what the policy lets the actor see, newest first. */
@Injectable()
export class ArticleQueries {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
  ) {}

  async article(scope: Scope, id: string): Promise<Article> {
    if (!isId(id)) throw new ArticleNotFound({ articleId: id });
    const article = await this.db.read(scope, () => this.articles.get(id));
    if (!scope.actor.may('read', 'Article', article)) throw new ArticleNotFound({ articleId: id });
    return article;
  }

  /** Newest first by the time they were begun, which never changes: no row is skipped or doubled while others write. */
  async articlesOf(scope: Scope, filter: ArticleFilter, request: SliceRequest): Promise<Slice<Article>> {
    const where = whereOf(scope, filter, filter.state?.includes('BINNED') ? NOT_EMPTIED : NOT_BINNED);
    const params = [...where.params];
    const below = request.after ? ` and a.id < $${params.push(idOf(request.after))}` : '';
    return this.db.read(scope, async () => {
      const rows = await this.db.manager.query<ArticleRow[]>(
        `select ${ARTICLE_FIELDS} from ${ARTICLE_TABLES} where ${where.sql}${below}
          order by a.tenant_id, a.id desc limit ${request.first + 1}`,
        params,
      );
      await knowKinds(
        this.db,
        rows.map(({ kind }) => kind),
      );
      const [total] = await this.db.manager.query<{ count: number }[]>(
        `select count(*)::int as count from ${countedIn(where)} where ${where.sql}`,
        where.params,
      );
      return sliceOf(rows.map(asArticle), request, total?.count ?? 0, ({ id }) => [id]);
    });
  }

  /** How many articles stand in each state, the bin too; the filter's own state does not count. */
  countsOf(scope: Scope, filter: ArticleFilter): Promise<{ state: ArticleState; count: number }[]> {
    const where = whereOf(scope, { ...filter, state: null }, NOT_EMPTIED);
    return this.db.read(scope, () =>
      this.db.manager.query(
        `select a.state, count(*)::int as count from ${countedIn(where)} where ${where.sql} group by a.state`,
        where.params,
      ),
    );
  }
}

type Bind = (value: unknown) => string;

// What was emptied is a stub for the record; what is in the bin stands in the list of the bin alone.
const NOT_EMPTIED = `a.state <> 'EMPTIED'`;

function whereOf(scope: Scope, filter: ArticleFilter, kept: string): Where {
  const params: unknown[] = [scope.tenantId];
  const bind: Bind = (value) => `$${params.push(value)}`;
  const parts = ['a.tenant_id = $1', kept, ...placeOf(filter, bind)];
  if (filter.state?.length) parts.push(`a.state = any(${bind(filter.state)})`);
  if (filter.mine) parts.push(`a.created_by = ${bind(scope.actor.userId)}`);
  if (filter.text?.trim()) parts.push(`position(lower(${bind(filter.text.trim())}) in lower(r.title)) > 0`);
  const rights = visible(scope.actor, 'read', 'Article', { fields: ARTICLE_CONDITIONS, firstParam: params.length + 1 });
  return { sql: `${parts.join(' and ')} and ${rights.sql}`, params: [...params, ...rights.params] };
}

/** Conditions of where an article stands, and when it was begun. */
function placeOf({ columnId, within, since, until }: ArticleFilter, bind: Bind): string[] {
  return [
    ...(columnId ? [`a.column_id = ${bind(isId(columnId) ? columnId : null)}`] : []),
    ...(within ? [`${bind(isId(within) ? within : null)}::uuid = any(c.lineage)`] : []),
    ...(since ? [`a.created_at >= ${bind(since)}`] : []),
    ...(until ? [`a.created_at < ${bind(until)}`] : []),
  ];
}

// Counting reads the revisions only when a condition is about their text.
function countedIn({ sql }: Where): string {
  return /\br\./.test(sql)
    ? ARTICLE_TABLES
    : 'content_article a join content_column c on c.tenant_id = a.tenant_id and c.id = a.column_id';
}

function idOf(cursor: string): string {
  const [id] = readCursor(cursor, ['id']);
  return id;
}
