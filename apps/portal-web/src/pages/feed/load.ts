import { PAGE_TAG } from '@jiyue/bus';
import { PortalFeed } from '@jiyue/api-client';
import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import { missing, type Outcome } from '../outcome.js';
import { feedText } from './text.js';

export async function load({ path }: { readonly path: string }, scene: Scene, { api }: Sources): Promise<Outcome> {
  const column = scene.tree.at(path);
  if (!column) return missing();
  const { publicSite } = await api.ask(PortalFeed, { host: scene.site.host, path });
  const text = feedText(scene, column, publicSite?.feed ?? []);
  return { kind: 'text', text, type: 'application/rss+xml', tags: [PAGE_TAG.column(column.id)] };
}
