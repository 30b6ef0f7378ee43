import { systemActor } from '@jiyue/auth';
import { newId, Unavailable } from '@jiyue/kernel';
import { type ClockHandler, ScanDemand } from '@jiyue/platform';
import { Database, everySite, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { AssetBusy } from '../content.errors.js';
import { lookedBy } from './commands/complete-upload.js';
import { ScanAsset } from './commands/scan-asset.js';

const UNSURE = `
  select id from content_asset where state in ('not_scanned', 'inspected') and looked_by is distinct from $1
   order by id limit 500`;

/** Has files looked into again that were looked into with less than there is now: a scanner that came later sees them too. */
@Injectable()
export class LookAgain implements ClockHandler {
  constructor(
    private readonly db: Database,
    private readonly demand: ScanDemand,
    private readonly scan: ScanAsset,
  ) {}

  async tick(now: Date): Promise<void> {
    const scope = { actor: systemActor('文件查毒'), requestId: newId(), now };
    for (const tenantId of await everySite(this.db, scope)) await this.onSite({ ...scope, tenantId });
  }

  private async onSite(scope: Scope): Promise<void> {
    const files = await this.db.read(scope, () =>
      this.db.manager.query<{ id: string }[]>(UNSURE, [lookedBy(this.demand)]),
    );
    for (const { id } of files) {
      await this.scan.run(scope, { assetId: id }).catch((error: unknown) => {
        // whoever is at it will see to it; a scanner that is away is asked at the next turn
        if (!(error instanceof AssetBusy || error instanceof Unavailable)) throw error;
      });
    }
  }
}
