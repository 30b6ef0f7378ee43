import { PortalSitemap } from '@jiyue/api-client';
import { PAGE_TAG } from '@jiyue/bus';
import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import { missing, type Outcome } from '../outcome.js';
import { sitemapText } from './text.js';

export async function load(
  { part }: { readonly part: number | undefined },
  scene: Scene,
  { api }: Sources,
): Promise<Outcome> {
  const { publicSite } = await api.ask(PortalSitemap, { host: scene.site.host, page: part ?? 1 });
  const text = publicSite && sitemapText(scene, publicSite.sitemap, part);
  if (!text) return missing();
  const tags = [PAGE_TAG.items(scene.site.id), PAGE_TAG.columns(scene.site.id)];
  return { kind: 'text', text, type: 'application/xml', tags };
}
