import { columnTags } from '../../server/site-directory.js';
import type { Scene } from '../../view/frame.js';
import { shown, type Outcome } from '../outcome.js';
import { mapPage } from './view.js';

export function load(_: object, scene: Scene): Outcome {
  return shown(mapPage(scene), columnTags(scene.site));
}
