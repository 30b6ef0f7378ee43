import { PortalColumn, type PortalColumnQuery } from '@jiyue/api-client';
import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import { missing, shown, type Outcome } from '../outcome.js';
import { columnPage } from './view.js';

const PAGE_SIZE = 20;

export type Listing = NonNullable<NonNullable<PortalColumnQuery['publicSite']>['column']>;

type Part = { readonly path: string; readonly page: number; readonly pageSize: number };

/** One page of what a column lists. */
export async function listing(scene: Scene, { api }: Sources, part: Part): Promise<Listing | null> {
  const { publicSite } = await api.ask(PortalColumn, { host: scene.site.host, ...part });
  return publicSite?.column ?? null;
}

export async function load(
  { path, page }: { readonly path: string; readonly page: number },
  scene: Scene,
  sources: Sources,
): Promise<Outcome> {
  const column = scene.tree.at(path);
  const listed = column && (await listing(scene, sources, { path, page, pageSize: PAGE_SIZE }));
  if (!column || !listed) return missing();
  const below = scene.site.columns.filter((each) => each.path.startsWith(`${column.path}/`));
  const tags = [column, ...below].map(({ id }) => `column:${id}`);
  if (page > Math.max(1, listed.pageCount)) return missing(...tags);
  return shown(columnPage(scene, column, listed), tags);
}
