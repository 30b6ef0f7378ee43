import { type LiveColumnFacts, LiveModel } from '@jiyue/live';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { REFRESH } from '../column/freshness.js';

const COLUMNS = `
  select c.id, c.parent_id as "parentId", c.path, c.name, c.description, c.keywords, c.type, c.is_visible as "isVisible", c.is_in_menu as "isInMenu", c.form,
    c.link_url as "linkUrl",
    u.name as "operatorUnit", c.home_kind as "homeKind", c.home_position as "homePosition", c.position
  from content_column c left join unit u on u.id = c.operator_unit_id`;

/** Brings the columns that citizens see in line with those of the site, inside the open transaction. */
@Injectable()
export class ColumnShowcase {
  constructor(
    private readonly db: Database,
    private readonly live: LiveModel,
  ) {}

  async refresh(scope: Pick<Scope, 'tenantId'>): Promise<void> {
    await this.live.showColumns(scope, await this.db.manager.query<LiveColumnFacts[]>(COLUMNS));
    await this.db.manager.query(REFRESH, [null]);
  }

  /** The same, once the site has a column (`from`) no more, whose place another (`into`) takes. */
  async fold(scope: Pick<Scope, 'tenantId'>, from: string, into: string): Promise<void> {
    await this.live.showColumns(scope, await this.db.manager.query<LiveColumnFacts[]>(COLUMNS));
    await this.live.foldColumn(scope, from, into);
    await this.db.manager.query(REFRESH, [null]);
  }
}
