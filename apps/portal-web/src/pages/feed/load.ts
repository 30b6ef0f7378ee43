import { PAGE_TAG } from '@jiyue/bus';
import { PortalFeed } from '@jiyue/api-client';
import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import { movedColumn } from '../column/moved-column.js';
import type { Outcome } from '../outcome.js';
import { feedText } from './text.js';

export async function load({ path }: { readonly path: string }, scene: Scene, sources: Sources): Promise<Outcome> {
  const column = scene.tree.at(path);
  if (!column) return movedColumn(path, scene, sources, 'feed.xml');
  const { publicSite } = await sources.api.ask(PortalFeed, { host: scene.site.host, path });
  const text = feedText(scene, column, publicSite?.feed ?? []);
  return { kind: 'text', text, type: 'application/rss+xml', tags: [PAGE_TAG.column(column.id)] };
}
