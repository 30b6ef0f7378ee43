import type { PublishedRows } from '@jiyue/tenancy';

/** Which files citizens may fetch: those that a live item of an open site shows in a column that readers find, and no other. */
export class LiveFiles {
  constructor(private readonly db: PublishedRows) {}

  /** The name under which the public gets a file; null when it does not. One look into an index. */
  async nameOf(siteId: string, fileId: string): Promise<string | null> {
    const [shown] = await this.db.live<{ name: string }>(
      `select f.name from live_file f join live_site s on s.tenant_id = f.tenant_id
          join live_item i on i.tenant_id = f.tenant_id and i.id = f.item_id
          join live_column c on c.tenant_id = i.tenant_id and c.id = i.column_id
        where f.tenant_id = $1 and f.file_id = $2 and s.state = 'LIVE' and c.is_visible limit 1`,
      [siteId, fileId],
    );
    return shown?.name ?? null;
  }
}
