import { PortalSearch } from '@jiyue/api-client';
import { PAGE_TAG } from '@jiyue/bus';
import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import { beyond, shown, type Outcome } from '../outcome.js';
import { NOTHING, searchPage, searchPager } from './view.js';

const SEARCH_MS = 30_000;

export async function load(
  { q, page }: { readonly q: string; readonly page: number },
  scene: Scene,
  { api }: Sources,
): Promise<Outcome> {
  const answer = q ? await api.ask(PortalSearch, { host: scene.site.host, words: q, page }) : null;
  const tags = [PAGE_TAG.items(scene.site.id), PAGE_TAG.columns(scene.site.id)];
  const found = answer?.publicSite?.search ?? NOTHING;
  const { hrefOf, pageCount } = searchPager(scene, q, found);
  if (page > pageCount) return beyond(hrefOf(pageCount), tags);
  return shown(searchPage(scene, q, found), tags, SEARCH_MS);
}
