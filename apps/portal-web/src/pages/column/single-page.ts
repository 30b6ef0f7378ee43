import { PortalItem } from '@jiyue/api-client';
import { PAGE_TAG } from '@jiyue/bus';
import type { Column } from '../../view/column-tree.js';
import type { Scene } from '../../view/frame.js';
import { articlePage } from '../article/view.js';
import type { Sources } from '../define-page.js';
import { missing, type Outcome, shown } from '../outcome.js';

/** A column that is a single page shows the newest thing it holds where others show their list. */
export async function singlePage(id: string, column: Column, scene: Scene, { api, pages }: Sources): Promise<Outcome> {
  const { publicSite } = await api.ask(PortalItem, { host: scene.site.host, id, path: column.path });
  const tags = [PAGE_TAG.item(id), PAGE_TAG.column(column.id), PAGE_TAG.columns(scene.site.id)];
  const article = publicSite?.item;
  if (!article) return missing(...tags);
  // nothing stands beside it: it is the column
  const page = articlePage(scene, { ...article, previous: null, next: null }, column, { newest: [], pages });
  return { ...shown(page, tags), drawnAs: 'article' };
}
