import { allowedActs, authorize } from '@jiyue/auth';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { NOT_BINNED } from '../article/article.sql.js';
import { supervising } from '../reading.js';
import type { ContentModel, ModelVersion } from './model.js';
import { keyOf, kindOfModel } from './model.kind.js';
import { ModelRepository } from './model.repository.js';
import { declaredKinds, type Kind } from '../kind/kind.js';

/** A column that takes articles of a model, and how many it holds. */
export interface ModelUse {
  readonly siteName: string;
  readonly columnName: string;
  readonly articles: number;
}

/** A model with what the actor may do with it. */
export type SeenModel = ContentModel & { readonly allowed: readonly string[] };

const USES = `
  select s.name as "siteName", c.name as "columnName", (select count(*)::int from content_article a
      join content_revision r on r.tenant_id = a.tenant_id and r.article_id = a.id and r.number = a.revision
     where a.tenant_id = c.tenant_id and a.column_id = c.id and r.kind = $1 and ${NOT_BINNED}) as articles
    from content_column c join site s on s.id = c.tenant_id
   where $1 = any(c.kinds) or exists (select from content_article a
      join content_revision r on r.tenant_id = a.tenant_id and r.article_id = a.id and r.number = a.revision
     where a.tenant_id = c.tenant_id and a.column_id = c.id and r.kind = $1 and ${NOT_BINNED})
   order by s.path, c.path limit 200`;

/** Reads of what the province declared. */
@Injectable()
export class ModelQueries {
  constructor(
    private readonly db: Database,
    private readonly models: ModelRepository,
  ) {}

  /** Every kind that an article can be: those that come with the product, then those of the province. */
  async kinds(scope: Scope): Promise<Kind[]> {
    const models = await this.db.read(scope, () => this.models.all());
    return [...declaredKinds(), ...models.map(kindOfModel)];
  }

  all(scope: Scope): Promise<{ models: SeenModel[]; allowed: string[] }> {
    return this.db.read(scope, async () => {
      const allowed = await this.allowedTo(scope);
      return { models: (await this.models.all()).map((model) => ({ ...model, allowed })), allowed };
    });
  }

  /** Throws `CONTENT.MODEL_NOT_FOUND`. */
  async one(scope: Scope, code: string): Promise<SeenModel> {
    return this.db.read(scope, async () => ({
      ...(await this.models.get(code)),
      allowed: await this.allowedTo(scope),
    }));
  }

  versions(scope: Scope, code: string): Promise<ModelVersion[]> {
    return this.db.read(scope, () => this.models.versions(code));
  }

  /** Where it is used, over every site: for whoever declares models. */
  async uses(scope: Scope, code: string): Promise<ModelUse[]> {
    const sites = await this.db.read(scope, async () => {
      authorize(scope.actor, 'change', 'ContentModel', { provinceId: await this.models.provinceOf(scope.tenantId) });
      return this.db.manager.query<{ id: string }[]>('select id from site');
    });
    const all = supervising(
      scope,
      sites.map(({ id }) => id),
    );
    return this.db.supervise(all, () => this.db.manager.query(USES, [keyOf(code)]));
  }

  private async allowedTo(scope: Scope): Promise<string[]> {
    const provinceId = await this.models.provinceOf(scope.tenantId);
    return allowedActs(scope.actor, ['change'], 'ContentModel', { provinceId });
  }
}
