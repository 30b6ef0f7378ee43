import { newId } from '@jiyue/kernel';
import { Database, idsOf, refusing, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { ModelCodeTaken, ModelNotFound, ModelsFull, ModelStale } from './model.errors.js';
import { type ContentModel, MODELS, type ModelVersion } from './model.js';
import { MODEL } from './model.sql.js';

/** What a model says, without who said it. */
export type ModelText = Pick<ContentModel, 'name' | 'fields' | 'state'>;

const KEEP = `insert into content_model_version (code, version, name, fields, state, changed_by, changed_by_name, changed_at)
  select code, version, name, fields, state, changed_by, changed_by_name, changed_at from content_model where code = $1`;

/** Models and their versions in the open transaction; the database lets the province alone change them. */
@Injectable()
export class ModelRepository {
  constructor(private readonly db: Database) {}

  /** The province that a site belongs to. */
  async provinceOf(siteId: string): Promise<string | null> {
    const sql = 'select path::text as path from site where id = $1';
    const [site] = await this.db.manager.query<{ path: string }[]>(sql, [siteId]);
    return site ? (idsOf(site.path)[0] ?? null) : null;
  }

  all(): Promise<ContentModel[]> {
    return this.db.manager.query(`${MODEL} order by m.state, m.code`);
  }

  /** Throws `CONTENT.MODEL_NOT_FOUND`. */
  async get(code: string): Promise<ContentModel> {
    const [model] = await this.db.manager.query<ContentModel[]>(`${MODEL} where m.code = $1`, [code]);
    if (!model) throw new ModelNotFound({ code: code.slice(0, 40) });
    return model;
  }

  /** What it was before, newest first. */
  versions(code: string): Promise<ModelVersion[]> {
    return this.db.manager.query(
      `select version, name, fields, state, changed_by_name as "changedByName", changed_at as "changedAt"
         from content_model_version where code = $1 order by version desc limit 50`,
      [code],
    );
  }

  /** Throws `CONTENT.MODEL_CODE_TAKEN`, or `CONTENT.MODELS_FULL`. */
  async add({ actor, now }: Scope, code: string, base: string, { name, fields }: ModelText): Promise<ContentModel> {
    const row = [newId(now.getTime()), code, name, base, JSON.stringify(fields), actor.userId, actor.name, now];
    await refusing({ content_model_pkey: () => new ModelCodeTaken({ code }) }, () =>
      this.db.manager.query(
        `insert into content_model (id, code, name, base, fields, changed_by, changed_by_name, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        row,
      ),
    );
    const [held] = await this.db.manager.query<{ count: number }[]>('select count(*)::int as count from content_model');
    if ((held?.count ?? 0) > MODELS) throw new ModelsFull({ limit: MODELS });
    await this.db.manager.query(KEEP, [code]);
    return this.get(code);
  }

  /** Changes it if nobody else did since `version`; throws `CONTENT.MODEL_STALE` otherwise. */
  async change(
    { actor, now }: Scope,
    at: Pick<ContentModel, 'code' | 'version'>,
    to: ModelText,
  ): Promise<ContentModel> {
    const { code, version } = at;
    const [, changed] = await this.db.manager.query<[unknown, number]>(
      `update content_model set name = $3, fields = $4, state = $5, changed_by = $6, changed_by_name = $7, changed_at = $8,
         version = version + 1 where code = $1 and version = $2`,
      [code, version, to.name, JSON.stringify(to.fields), to.state, actor.userId, actor.name, now],
    );
    const after = await this.get(code);
    if (!changed) throw new ModelStale({ code, version: after.version });
    await this.db.manager.query(KEEP, [code]);
    return after;
  }
}
