import { Injectable } from '@nestjs/common';
import { Database } from '@jiyue/tenancy';

const LIMITED = `select count(*)::int as count from auth_grant
  where column_id = any($1) and (ends_at is null or ends_at > now())`;

/** What grants say of columns, in the open transaction. */
@Injectable()
export class ColumnGrants {
  constructor(private readonly db: Database) {}

  /** How many grants of the site hold, or will hold, in these columns alone. */
  async limitedTo(columnIds: readonly string[]): Promise<number> {
    const [row] = await this.db.manager.query<{ count: number }[]>(LIMITED, [columnIds]);
    return row?.count ?? 0;
  }
}
