import { Injectable } from '@nestjs/common';
import { loaderOf, type LoaderContext } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { lastStepAt } from '@jiyue/workflow';
import DataLoader from 'dataloader';
import type { ContentAsset } from '../asset/asset.entity.js';
import type { FieldValues } from '../kind/values.js';
import { knowKinds } from '../model/know-kinds.js';
import { isModelKey } from '../model/model.kind.js';
import { readOver } from '../reading.js';
import type { RevisionSummary } from './article.js';

/** One revision of an article of a site. */
export interface RevisionKey {
  readonly tenantId: string;
  readonly id: string;
  readonly number: number;
}

/** The text citizens read at this moment. */
export interface LiveText {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly fields: FieldValues;
  readonly publishedAt: Date | null;
}

/** A file with the site it belongs to. */
export type OwnedAsset = Pick<ContentAsset, 'id' | 'fileName' | 'mimeType' | 'size' | 'state'> & {
  readonly tenantId: string;
};

type Row<T> = T & { readonly articleId: string };

const BODIES = Symbol('bodies');
const LIVE = Symbol('live texts');
const REVISIONS = Symbol('revisions');
const ATTACHMENTS = Symbol('attachments');
const UNITS = Symbol('units');
const KINDS = Symbol('kinds');
const ASSETS = Symbol('assets');
const COLUMNS = Symbol('names of columns');

const ASSET = `f.tenant_id as "tenantId", f.id, f.file_name as "fileName", f.mime_type as "mimeType", f.size, f.state`;
const LAST_STEP = lastStepAt({ type: 'Article', tenantId: 'r.tenant_id', id: 'r.article_id', revision: 'r.number' });
const KEYS = `unnest($1::uuid[], $2::uuid[], $3::int[]) as k (tenant_id, id, number)`;

/** What hangs on articles, batched within a request; articles of several sites in one read. */
@Injectable()
export class ArticleLoaders {
  constructor(private readonly db: Database) {}

  /** What kinds are, where the province declared them. */
  kind(context: LoaderContext, scope: Scope): DataLoader<string, true> {
    const load = async (keys: readonly string[]): Promise<true[]> => {
      if (keys.some(isModelKey)) await this.db.read(scope, () => knowKinds(this.db, keys));
      return keys.map(() => true as const);
    };
    return loaderOf(context, KINDS, () => new DataLoader(load));
  }

  /** Names of units. */
  unitName(context: LoaderContext, scope: Scope): DataLoader<string, string | null> {
    const load = async (ids: readonly string[]): Promise<(string | null)[]> => {
      const sql = 'select id, name from unit where id = any($1)';
      const rows = await this.db.read(scope, () => this.db.manager.query<{ id: string; name: string }[]>(sql, [ids]));
      return ids.map((id) => rows.find((row) => row.id === id)?.name ?? null);
    };
    return loaderOf(context, UNITS, () => new DataLoader(load));
  }

  body(context: LoaderContext, scope: Scope): DataLoader<RevisionKey, string> {
    const sql = `select r.article_id as "articleId", r.body from ${KEYS} join content_revision r
      on r.tenant_id = k.tenant_id and r.article_id = k.id and r.number = k.number`;
    return this.loader<{ body: string }, string>({ context, scope }, BODIES, sql, ([row]) => row?.body ?? '');
  }

  liveText(context: LoaderContext, scope: Scope): DataLoader<RevisionKey, LiveText | null> {
    const sql = `select r.article_id as "articleId", r.number, r.title, r.body, r.fields, a.published_at as "publishedAt"
      from ${KEYS} join content_article a on a.tenant_id = k.tenant_id and a.id = k.id
      join content_revision r on r.tenant_id = a.tenant_id and r.article_id = a.id and r.number = a.live_revision`;
    return this.loader<LiveText, LiveText | null>({ context, scope }, LIVE, sql, ([row]) => row ?? null);
  }

  revisions(context: LoaderContext, scope: Scope): DataLoader<RevisionKey, RevisionSummary[]> {
    const sql = `select r.article_id as "articleId", r.number, r.state, r.title, r.written_by as "writtenBy",
        r.written_by_name as "writtenByName", coalesce(${LAST_STEP}, r.written_at) as at
      from ${KEYS} join content_revision r on r.tenant_id = k.tenant_id and r.article_id = k.id order by r.number desc`;
    return this.loader<RevisionSummary, RevisionSummary[]>({ context, scope }, REVISIONS, sql, (rows) => rows);
  }

  attachments(context: LoaderContext, scope: Scope): DataLoader<RevisionKey, OwnedAsset[]> {
    const sql = `select l.article_id as "articleId", ${ASSET}
      from ${KEYS} join content_attachment l on l.tenant_id = k.tenant_id and l.article_id = k.id and l.number = k.number
      join content_asset f on f.tenant_id = l.tenant_id and f.id = l.asset_id order by l.position`;
    return this.loader<OwnedAsset, OwnedAsset[]>({ context, scope }, ATTACHMENTS, sql, (rows) => rows);
  }

  asset(context: LoaderContext, scope: Scope): DataLoader<RevisionKey, OwnedAsset | null> {
    const sql = `select f.id as "articleId", ${ASSET} from ${KEYS} join content_asset f
      on f.tenant_id = k.tenant_id and f.id = k.id`;
    return this.loader<OwnedAsset, OwnedAsset | null>({ context, scope }, ASSETS, sql, ([row]) => row ?? null);
  }

  /** Names of columns that texts name; of one that was merged, that of the other. */
  columnName(context: LoaderContext, scope: Scope): DataLoader<RevisionKey, string | null> {
    const sql = `select k.id as "articleId", c.name from ${KEYS}
      left join content_column_heir heir on heir.tenant_id = k.tenant_id and heir.id = k.id
      join content_column c on c.tenant_id = k.tenant_id and c.id = coalesce(heir.into_id, k.id)`;
    return this.loader<{ name: string }, string | null>({ context, scope }, COLUMNS, sql, ([row]) => row?.name ?? null);
  }

  private loader<R, V>(
    { context, scope }: { context: LoaderContext; scope: Scope },
    key: symbol,
    sql: string,
    shape: (rows: Row<R>[]) => V,
  ): DataLoader<RevisionKey, V> {
    return loaderOf(
      context,
      key,
      () => new DataLoader((keys) => this.load(scope, sql, keys, shape), { cacheKeyFn: keyText as never }),
    );
  }

  private async load<R, V>(
    scope: Scope,
    sql: string,
    keys: readonly RevisionKey[],
    shape: (rows: Row<R>[]) => V,
  ): Promise<V[]> {
    const tenantIds = keys.map(({ tenantId }) => tenantId);
    const params = [tenantIds, keys.map(({ id }) => id), keys.map(({ number }) => number)];
    const rows = await readOver(this.db, scope, tenantIds, () => this.db.manager.query<Row<R>[]>(sql, params));
    return keys.map(({ id }) => shape(rows.filter(({ articleId }) => articleId === id)));
  }
}

function keyText({ tenantId, id, number }: RevisionKey): string {
  return `${tenantId}/${id}/${number}`;
}
