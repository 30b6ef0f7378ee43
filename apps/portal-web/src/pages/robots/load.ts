import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import type { Outcome } from '../outcome.js';
import { robotsText } from './text.js';

export function load(_: object, scene: Scene, { pages }: Sources): Outcome {
  return { kind: 'text', text: robotsText(scene, pages), type: 'text/plain', tags: [] };
}
