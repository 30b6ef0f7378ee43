import { visible } from '@jiyue/auth';
import { isId, type Slice, type SliceRequest } from '@jiyue/kernel';
import { readCursor, sliceOf } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { type Article, type ArticleRow, asArticle } from '../../article/article.js';
import { ARTICLE_CONDITIONS, ARTICLE_FIELDS, ARTICLE_TABLES } from '../../article/article.sql.js';
import { AssetNotFound } from '../../content.errors.js';
import type { AssetState } from '../asset.entity.js';
import { type MediaFile, type MediaKind, TYPES_OF } from './media.js';
import { IS_LIVE, IS_USED, MEDIA_FIELDS, USED_BY, USED_IN, USES } from './media.sql.js';

/** What the list of files is narrowed to. */
export interface MediaFilter {
  readonly kind?: MediaKind | null | undefined;
  readonly state?: readonly AssetState[] | null | undefined;
  /** Files that no article uses. */
  readonly unused?: boolean | null | undefined;
  /** In the name or in the words about it. */
  readonly text?: string | null | undefined;
  readonly mine?: boolean | null | undefined;
}

/** An article with the numbers of its revisions that use the file. */
export type UsingArticle = Article & { readonly usedIn: readonly number[] };
type UsingRow = ArticleRow & Pick<UsingArticle, 'usedIn'>;

/** Where a file is used: the articles that the actor may read, and how many others there are. */
export interface MediaUses {
  readonly articles: readonly UsingArticle[];
  readonly others: number;
}

/** Which files are listed, and the SQL of whether their bytes are for the actor too, as `AssetReaders` says. */
type Where = { readonly sql: string; readonly isReadable: string; readonly params: unknown[] };

const SHOWN_USES = 50;

/** Files of a site: one's own, those that citizens see, those of texts that one may read; whoever keeps them lists all. */
@Injectable()
export class MediaQueries {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  list(scope: Scope, filter: MediaFilter, request: SliceRequest): Promise<Slice<MediaFile>> {
    const where = whereOf(scope, filter);
    const params = [...where.params];
    const below = request.after ? ` and f.id < $${params.push(readCursor(request.after, ['id'])[0])}` : '';
    return this.db.read(scope, async () => {
      const rows = await this.db.manager.query<MediaFile[]>(
        `select ${MEDIA_FIELDS}, ${USES} as uses, ${where.isReadable} as "isReadable"
           from content_asset f where ${where.sql}${below}
          order by f.tenant_id, f.id desc limit ${request.first + 1}`,
        params,
      );
      const [total] = await this.db.manager.query<{ count: number }[]>(
        `select count(*)::int as count from content_asset f where ${where.sql}`,
        where.params,
      );
      return sliceOf(rows, request, total?.count ?? 0, ({ id }) => [id]);
    });
  }

  /** One of them; what the actor may not see is not there. */
  async file(scope: Scope, assetId: string): Promise<MediaFile> {
    if (!isId(assetId)) throw new AssetNotFound({ assetId });
    const where = whereOf(scope, {});
    const sql = `select ${MEDIA_FIELDS}, ${USES} as uses, ${where.isReadable} as "isReadable" from content_asset f
      where ${where.sql} and f.id = $${where.params.length + 1}`;
    const [file] = await this.db.read(scope, () => this.db.manager.query<MediaFile[]>(sql, [...where.params, assetId]));
    if (!file) throw new AssetNotFound({ assetId });
    return file;
  }

  async uses(scope: Scope, assetId: string): Promise<MediaUses> {
    const { uses } = await this.file(scope, assetId);
    const rights = visible(scope.actor, 'read', 'Article', { fields: ARTICLE_CONDITIONS, firstParam: 2 });
    const sql = `select ${ARTICLE_FIELDS}, ${USED_IN} as "usedIn" from content_asset f, ${ARTICLE_TABLES}
      where f.id = $1 and a.tenant_id = f.tenant_id and ${USED_BY} and ${rights.sql} order by a.id desc`;
    const rows = await this.db.read(scope, () => this.db.manager.query<UsingRow[]>(sql, [assetId, ...rights.params]));
    return {
      articles: rows.slice(0, SHOWN_USES).map((row) => asArticle(row)),
      others: uses - Math.min(rows.length, SHOWN_USES),
    };
  }
}

function whereOf(scope: Scope, filter: MediaFilter): Where {
  const params: unknown[] = [scope.tenantId];
  const bind = (value: unknown): string => `$${params.push(value)}`;
  const me = bind(scope.actor.userId);
  const parts = ['f.tenant_id = $1', 'f.completed_at is not null', ...narrowed(filter, bind)];
  if (filter.mine) parts.push(`f.created_by = ${me}`);
  const anyFile = visible(scope.actor, 'describe', 'Asset', {
    fields: { createdBy: 'f.created_by' },
    firstParam: params.length + 1,
  });
  params.push(...anyFile.params);
  const read = visible(scope.actor, 'read', 'Article', { fields: ARTICLE_CONDITIONS, firstParam: params.length + 1 });
  params.push(...read.params);
  const readable = [
    `f.created_by = ${me}`,
    IS_LIVE,
    `exists (select from ${ARTICLE_TABLES} where a.tenant_id = f.tenant_id and ${USED_BY} and ${read.sql})`,
  ];
  const isReadable = `(${readable.join(' or ')})`;
  return { sql: `${parts.join(' and ')} and (${isReadable} or ${anyFile.sql})`, isReadable, params };
}

function narrowed({ kind, state, unused, text }: MediaFilter, bind: (value: unknown) => string): string[] {
  const words = text?.trim();
  const types = kind ? TYPES_OF[kind] : null;
  const said = words ? bind(words) : '';
  return [
    ...(types ? [`(f.mime_type like any(${bind(types.like)})) is ${types.isNone ? 'false' : 'true'}`] : []),
    ...(state?.length ? [`f.state = any(${bind(state)})`] : []),
    ...(unused ? [`not ${IS_USED}`] : []),
    ...(said ? [`position(lower(${said}) in lower(f.file_name || ' ' || f.alt)) > 0`] : []),
  ];
}
