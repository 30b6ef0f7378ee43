import { PictureOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import { guarded } from '../../shell/guarded.js';
import type { NavEntry } from '../../shell/nav.js';
import { mediaMessages } from './messages.js';

export const routes: readonly RouteObject[] = [
  { path: 'media', lazy: guarded(['media.read'], async () => (await import('./screen.js')).MediaScreen) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'media',
    group: 'content',
    order: 5,
    path: 'media',
    label: () => translate(mediaMessages)('nav'),
    icon: PictureOutlined,
    can: ['media.read'],
  },
];
