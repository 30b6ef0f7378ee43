import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { AssetBusy } from '../content.errors.js';

/** A process that died is waited for this long; one that works says so three times as often. */
const LEASE_SECONDS = 15;
const PATIENCE_MS = (LEASE_SECONDS + 3) * 1000;
const LOOK_AGAIN_MS = 300;

/** One at a time looks into a file: two at once could judge one thing and release another. */
@Injectable()
export class AssetClaim {
  constructor(private readonly db: Database) {}

  /** Does the work while nobody else may, after whoever is at it; throws `CONTENT.ASSET_BUSY` when that takes too long. */
  async alone<T>(scope: Scope, assetId: string, work: () => Promise<T>): Promise<T> {
    const holder = randomUUID();
    await this.claim(scope, assetId, holder);
    const renewed = () => void this.keep(scope, RENEW, [assetId, holder]).catch(() => undefined);
    const beat = setInterval(renewed, (LEASE_SECONDS / 3) * 1000);
    try {
      return await work();
    } finally {
      clearInterval(beat);
      await this.keep(scope, GIVE_BACK, [assetId, holder]).catch(() => []); // it ends by itself
    }
  }

  private async claim(scope: Scope, assetId: string, holder: string): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while ((await this.keep(scope, TAKE, [assetId, holder])).length === 0) {
      if (Date.now() > end) throw new AssetBusy({ assetId });
      await setTimeout(LOOK_AGAIN_MS);
    }
  }

  private keep(scope: Scope, sql: string, values: readonly string[]): Promise<unknown[]> {
    return this.db.keep(scope, () => this.db.manager.query<unknown[]>(sql, [...values]));
  }
}

const UNTIL = `now() + interval '${LEASE_SECONDS} seconds'`;
const TAKE = `with taken as (
    insert into content_asset_claim as c (asset_id, holder, until) values ($1, $2, ${UNTIL})
    on conflict (tenant_id, asset_id) do update set holder = excluded.holder, until = excluded.until
     where c.until < now() returning asset_id)
  select asset_id from taken`;
const RENEW = `update content_asset_claim set until = ${UNTIL} where asset_id = $1 and holder = $2`;
const GIVE_BACK = 'delete from content_asset_claim where asset_id = $1 and holder = $2';
