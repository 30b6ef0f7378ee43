import { PortalToys } from '@jiyue/api-client';
import { PAGE_TAG } from '@jiyue/bus';
import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import { shown, type Outcome } from '../outcome.js';
import { toysPage } from './view.js';

export async function load(_: object, scene: Scene, { api }: Sources): Promise<Outcome> {
  const { publicSite } = await api.ask(PortalToys, { host: scene.site.host });
  return shown(toysPage(scene, publicSite?.toys ?? []), [PAGE_TAG.items(scene.site.id)], 1000);
}
