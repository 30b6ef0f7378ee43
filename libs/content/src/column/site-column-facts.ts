import { Injectable } from '@nestjs/common';
import { type ColumnFact, ColumnFacts, visible } from '@jiyue/auth';
import { Database, type Scope } from '@jiyue/tenancy';
import { STEPS } from './column.queries.js';
import { ARTICLE_CONDITIONS, ARTICLE_TABLES } from '../article/article.sql.js';

const FACT = `c.id, c.name, c.is_visible as "isVisible", c.lineage, c.operator_unit_id as "operatorUnitId",
  c.responsible_id as "responsibleId", c.officer_id as "officerId",
  array(select one.rule ->> 'role' from jsonb_array_elements(${STEPS}) as one (rule)) as "stepRoles"`;

/** Tells who-answers-for questions what they need to know of columns and articles. */
@Injectable()
export class SiteColumnFacts extends ColumnFacts {
  constructor(private readonly db: Database) {
    super();
  }

  async of(scope: Scope, columnId: string): Promise<ColumnFact | null> {
    const [fact] = await this.query(scope, `select ${FACT} from content_column c where c.id = $1`, [columnId]);
    return fact ?? null;
  }

  async ofArticle(scope: Scope, articleId: string): Promise<ColumnFact | null> {
    const rights = visible(scope.actor, 'read', 'Article', { fields: ARTICLE_CONDITIONS, firstParam: 2 });
    const sql = `select ${FACT} from ${ARTICLE_TABLES} where a.id = $1 and ${rights.sql}`;
    const [fact] = await this.query(scope, sql, [articleId, ...rights.params]);
    return fact ?? null;
  }

  all(scope: Scope): Promise<readonly ColumnFact[]> {
    return this.query(scope, `select ${FACT} from content_column c order by c.path`, []);
  }

  private query(scope: Scope, sql: string, params: unknown[]): Promise<ColumnFact[]> {
    return this.db.read(scope, () => this.db.manager.query<ColumnFact[]>(sql, params));
  }
}
