import { PortalHome } from '@jiyue/api-client';
import { PAGE_TAG } from '@jiyue/bus';
import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import { shown, type Outcome } from '../outcome.js';
import { homePage } from './view.js';

export async function load(_: object, scene: Scene, { api }: Sources): Promise<Outcome> {
  const { publicSite } = await api.ask(PortalHome, { host: scene.site.host });
  const blocks = publicSite?.home ?? [];
  const tags = [PAGE_TAG.columns(scene.site.id), ...blocks.map(({ columnId }) => PAGE_TAG.column(columnId))];
  return shown(homePage(scene, blocks), tags);
}
