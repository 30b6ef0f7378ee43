import { PortalMovedColumn } from '@jiyue/api-client';
import { PAGE_TAG } from '@jiyue/bus';
import type { Scene } from '../../view/frame.js';
import { columnPath } from '../../view/links.js';
import type { Sources } from '../define-page.js';
import { missing, type Outcome } from '../outcome.js';

/** What is at an address where no column stands: the way to the one that stood there before, or nothing. */
export async function movedColumn(path: string, { site, links }: Scene, { api }: Sources, page = ''): Promise<Outcome> {
  const { publicSite } = await api.ask(PortalMovedColumn, { host: site.host, path });
  const tag = PAGE_TAG.columns(site.id);
  const now = publicSite?.movedColumn;
  return now ? { kind: 'moved', to: links.to(`${columnPath(now)}${page}`), tags: [tag] } : missing(tag);
}
