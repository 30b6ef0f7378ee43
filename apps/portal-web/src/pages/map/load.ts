import { PAGE_TAG } from '@jiyue/bus';
import type { Scene } from '../../view/frame.js';
import { shown, type Outcome } from '../outcome.js';
import { mapPage } from './view.js';

export function load(_: object, scene: Scene): Outcome {
  return shown(mapPage(scene), [PAGE_TAG.columns(scene.site.id)]);
}
