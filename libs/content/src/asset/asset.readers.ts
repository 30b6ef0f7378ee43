import { isId } from '@jiyue/kernel';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { ArticleRepository } from '../article/article.repository.js';
import { ContentAsset } from './asset.entity.js';
import { isReady } from './asset.files.js';

/** Articles any revision of which offers or shows a file ($1), newest first. */
const SHOWN_BY = `
  select a.id from content_article a where a.id in (
    select article_id from content_attachment where asset_id = $1::uuid
    union
    select article_id from content_shown_asset where asset_id = $1::uuid
  ) order by a.id desc limit 50`;

/** Who is given a file before citizens are: whoever sent it, and whoever may read a text that shows it. */
@Injectable()
export class AssetReaders {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
  ) {}

  /** The file; null for those who may not have it, and when it is not fit to be shown. */
  find(scope: Scope, assetId: string): Promise<ContentAsset | null> {
    if (!isId(assetId)) return Promise.resolve(null);
    return this.db.read(scope, async () => {
      const asset = await this.db.manager.findOneBy(ContentAsset, { id: assetId });
      if (!asset || !isReady(asset.state)) return null;
      const isTheirs = asset.createdBy === scope.actor.userId || (await this.mayReadOne(scope, assetId));
      return isTheirs ? asset : null;
    });
  }

  private async mayReadOne({ actor }: Scope, assetId: string): Promise<boolean> {
    const rows = await this.db.manager.query<{ id: string }[]>(SHOWN_BY, [assetId]);
    for (const { id } of rows) if (actor.may('read', 'Article', await this.articles.get(id))) return true;
    return false;
  }
}
