import type { Scene } from '../../view/frame.js';
import type { Outcome } from '../outcome.js';
import { robotsText } from './text.js';

export function load(_: object, scene: Scene): Outcome {
  return { kind: 'text', text: robotsText(scene), type: 'text/plain', tags: [] };
}
