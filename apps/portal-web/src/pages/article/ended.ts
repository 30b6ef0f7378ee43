import { PortalEnded } from '@jiyue/api-client';
import { PAGE_TAG } from '@jiyue/bus';
import { fill, messages as m } from '../../messages/index.js';
import { dayOf } from '../../view/dates.js';
import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import { gone, missing, type Outcome } from '../outcome.js';
import { problemPage } from '../problem/view.js';

/** What is at the address of an article that is not there: how it ended, or nothing. */
export async function ended(id: string, scene: Scene, { api }: Sources): Promise<Outcome> {
  const { publicSite } = await api.ask(PortalEnded, { host: scene.site.host, id });
  const end = publicSite?.ended;
  const tags = [PAGE_TAG.item(id)];
  if (!end) return missing(...tags);
  if (end.target)
    return { kind: 'moved', to: end.target.startsWith('/') ? scene.links.to(end.target) : end.target, tags };
  if (end.kind !== 'notice') return gone(problemPage(scene, 410), tags);
  const words = { title: fill(m.endedTitle, { title: end.title }), text: end.notice ?? m.endedText };
  const at = fill(m.endedAt, { day: dayOf(end.endedAt) });
  return gone(problemPage(scene, 410, { ...words, text: `${words.text}\n${at}` }), tags);
}
