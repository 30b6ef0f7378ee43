import { PAGE_TAG } from '@jiyue/bus';
import { PortalItem } from '@jiyue/api-client';
import type { Scene } from '../../view/frame.js';
import { itemOf } from '../../view/item.js';
import { columnPath } from '../../view/links.js';
import type { Sources } from '../define-page.js';
import { missing, shown, type Outcome } from '../outcome.js';
import { ended } from './ended.js';
import { articlePage } from './view.js';

export async function load(
  { path, id }: { readonly path: string; readonly id: string },
  scene: Scene,
  sources: Sources,
): Promise<Outcome> {
  const { tree, links, site } = scene;
  const { api, pages } = sources;
  const { publicSite } = await api.ask(PortalItem, { host: site.host, id, path });
  const article = publicSite?.item;
  const column = article && tree.get(article.column.id);
  if (!article) return ended(id, scene, sources);
  if (!column) return missing(PAGE_TAG.item(id));
  const tags = [PAGE_TAG.item(id), PAGE_TAG.column(column.id)];
  if (article.path !== `${columnPath(path)}${id}.html`) return { kind: 'moved', to: links.to(article.path), tags };
  const newest = (publicSite.column?.items ?? []).map((item) => itemOf(item, links));
  return shown(articlePage(scene, article, column, { newest, pages }), tags);
}
