import type { IncomingMessage } from 'node:http';
import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import type { Outcome } from '../outcome.js';
import { feedbackForm } from './form.js';
import { receivedPage } from './view.js';

export function load(
  { isReceived, about }: { readonly isReceived: boolean; readonly about: string },
  scene: Scene,
  { desk }: Sources,
): Outcome {
  if (isReceived) return { kind: 'private', page: receivedPage(scene), status: 200 };
  return desk.show(feedbackForm, scene, { about: about || '/' });
}

export function receive(asked: IncomingMessage, scene: Scene, { desk }: Sources): Promise<Outcome> {
  return desk.receive(feedbackForm, asked, scene);
}
