import { Injectable } from '@nestjs/common';
import { Database } from '@jiyue/tenancy';
import { AssetAlreadyComplete, AssetNotFound } from '../content.errors.js';
import { ContentAsset } from './asset.entity.js';
import { TYPED, USES } from './library/media.sql.js';

type StateOfFile = Pick<ContentAsset, 'state' | 'fileName'>;

/** Files in the open transaction. */
@Injectable()
export class AssetRepository {
  constructor(private readonly db: Database) {}

  async get(id: string): Promise<ContentAsset> {
    const asset = await this.db.manager.findOneBy(ContentAsset, { id });
    if (!asset) throw new AssetNotFound({ assetId: id });
    return asset;
  }

  async insert(asset: ContentAsset): Promise<void> {
    await this.db.manager.insert(ContentAsset, asset);
  }

  /** Changes the file's row if nobody else did; throws `CONTENT.ASSET_ALREADY_COMPLETE` otherwise. */
  async change(id: string, version: number, change: Partial<ContentAsset>): Promise<ContentAsset> {
    const { affected } = await this.db.manager.update(
      ContentAsset,
      { id, version },
      { ...change, version: version + 1 },
    );
    if (!affected) throw new AssetAlreadyComplete({ assetId: id });
    return this.get(id);
  }

  /** How many articles use the file, in any revision or in a text that somebody is typing. */
  async usesOf(id: string): Promise<number> {
    const sql = `select ${USES} as count from content_asset f where f.id = $1 union all (${TYPED})`;
    const rows = await this.db.manager.query<{ count: number }[]>(sql, [id]);
    return rows.reduce((sum, { count }) => sum + count, 0);
  }

  /** Which of the ids are files of this site. */
  async known(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.db.manager.query<{ id: string }[]>('select id from content_asset where id = any($1)', [
      ids,
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(ContentAsset, { id });
  }

  /** Refuses ids that are no files of this site. */
  async requireOwn(ids: readonly string[]): Promise<void> {
    await this.statesOf(ids);
  }

  /** The files by id; throws `CONTENT.ASSET_NOT_FOUND` for one that is none of this site. */
  async statesOf(ids: readonly string[]): Promise<Map<string, StateOfFile>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.manager.query<(StateOfFile & { id: string })[]>(
      'select id, state, file_name as "fileName" from content_asset where id = any($1)',
      [ids],
    );
    const found = new Map(rows.map(({ id, ...file }) => [id, file]));
    const missing = ids.find((id) => !found.has(id));
    if (missing) throw new AssetNotFound({ assetId: missing });
    return found;
  }
}
