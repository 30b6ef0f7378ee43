import { PortalHome } from '@jiyue/api-client';
import { columnTags } from '../../server/site-directory.js';
import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import { shown, type Outcome } from '../outcome.js';
import { homePage } from './view.js';

export async function load(_: object, scene: Scene, { api }: Sources): Promise<Outcome> {
  const { publicSite } = await api.ask(PortalHome, { host: scene.site.host });
  return shown(homePage(scene, publicSite?.home ?? []), columnTags(scene.site));
}
