import { PortalArticle } from '@jiyue/api-client';
import type { Scene } from '../../view/frame.js';
import { itemOf } from '../../view/item.js';
import { columnPath } from '../../view/links.js';
import { listing } from '../column/load.js';
import type { Sources } from '../define-page.js';
import { missing, shown, type Outcome } from '../outcome.js';
import { articlePage } from './view.js';

const RAIL_SIZE = 6;

export async function load(
  { path, id }: { readonly path: string; readonly id: string },
  scene: Scene,
  sources: Sources,
): Promise<Outcome> {
  const { tree, links, site } = scene;
  const [{ publicSite }, newest] = await Promise.all([
    sources.api.ask(PortalArticle, { host: site.host, id }),
    tree.at(path) ? listing(scene, sources, { path, page: 1, pageSize: RAIL_SIZE }) : null,
  ]);
  const article = publicSite?.article;
  const column = article && tree.get(article.column.id);
  if (!column) return missing(`article:${id}`);
  const tags = [`article:${id}`, `column:${column.id}`];
  if (article.path !== `${columnPath(path)}${id}.html`) return { kind: 'moved', to: links.to(article.path), tags };
  const items = (newest?.items ?? []).map((item) => itemOf(item, links));
  return shown(articlePage(scene, article, column, items), tags);
}
