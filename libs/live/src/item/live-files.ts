import { Database } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';

/** Which files citizens may fetch: those that a live item shows, and no other. */
@Injectable()
export class LiveFiles {
  constructor(private readonly db: Database) {}

  /** One look into an index. */
  async isPublic(siteId: string, fileId: string): Promise<boolean> {
    const shown = await this.db.live((manager) =>
      manager.query<unknown[]>('select 1 from live_file where tenant_id = $1 and file_id = $2 limit 1', [
        siteId,
        fileId,
      ]),
    );
    return shown.length > 0;
  }
}
