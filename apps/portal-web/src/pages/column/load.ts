import { PAGE_TAG } from '@jiyue/bus';
import { PortalColumn } from '@jiyue/api-client';
import type { Scene } from '../../view/frame.js';
import { columnPath } from '../../view/links.js';
import { pagerOf } from '../../view/pager.js';
import type { Sources } from '../define-page.js';
import { beyond, missing, shown, type Outcome } from '../outcome.js';
import { movedColumn } from './moved-column.js';
import { singlePage } from './single-page.js';
import { columnPage } from './view.js';

const PAGE_SIZE = 20;

export async function load(
  { path, page }: { readonly path: string; readonly page: number },
  scene: Scene,
  sources: Sources,
): Promise<Outcome> {
  const column = scene.tree.at(path);
  if (!column) return movedColumn(path, scene, sources);
  if (column.linkUrl) return { kind: 'moved', to: column.linkUrl, tags: [PAGE_TAG.column(column.id)], isForNow: true };
  const { publicSite } = await sources.api.ask(PortalColumn, {
    host: scene.site.host,
    path,
    page,
    pageSize: PAGE_SIZE,
  });
  const listed = publicSite?.column;
  if (!listed) return missing();
  // the tree beside the list names the columns around it
  const tags = [PAGE_TAG.column(column.id), PAGE_TAG.columns(scene.site.id)];
  const { hrefOf, pageCount } = pagerOf(listed, scene.links, columnPath(path));
  if (page > pageCount) return beyond(hrefOf(pageCount), tags);
  const [only] = listed.items;
  if (column.form === 'page' && only) return singlePage(only.id, column, scene, sources);
  return shown(columnPage(scene, column, listed), tags);
}
