import { PortalSearch } from '@jiyue/api-client';
import { columnTags } from '../../server/site-directory.js';
import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import { shown, type Outcome } from '../outcome.js';
import { searchPage } from './view.js';

const SEARCH_MS = 30_000;

export async function load(
  { q, page }: { readonly q: string; readonly page: number },
  scene: Scene,
  { api }: Sources,
): Promise<Outcome> {
  const answer = q ? await api.ask(PortalSearch, { host: scene.site.host, words: q, page }) : null;
  return shown(searchPage(scene, q, answer?.publicSite?.search ?? null), columnTags(scene.site), SEARCH_MS);
}
