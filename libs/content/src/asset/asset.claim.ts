import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { AssetBusy } from '../content.errors.js';

/** How long whoever works on a file may be gone before another takes over. */
const MINUTES = 15;

/** One at a time looks into a file: two at once could judge one thing and release another. */
@Injectable()
export class AssetClaim {
  constructor(private readonly db: Database) {}

  /** Does the work while nobody else may; throws `CONTENT.ASSET_BUSY` when somebody is at it. */
  async alone<T>(scope: Scope, assetId: string, work: () => Promise<T>): Promise<T> {
    if (!(await this.claim(scope, assetId))) throw new AssetBusy({ assetId });
    try {
      return await work();
    } finally {
      await this.set(scope, assetId, `null where id = $1`);
    }
  }

  private async claim(scope: Scope, assetId: string): Promise<boolean> {
    const free = `now() + interval '${MINUTES} minutes' where id = $1 and (claimed_until is null or claimed_until < now())`;
    return (await this.set(scope, assetId, free)) > 0;
  }

  private set(scope: Scope, assetId: string, to: string): Promise<number> {
    return this.db.keep(scope, async () => {
      const [, count] = await this.db.manager.query<[unknown[], number]>(
        `update content_asset set claimed_until = ${to}`,
        [assetId],
      );
      return count;
    });
  }
}
