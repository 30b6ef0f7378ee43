import { GiftOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import { guarded } from '../../shell/guarded.js';
import type { NavEntry } from '../../shell/nav.js';
import { toyMessages } from './messages.js';

export const routes: readonly RouteObject[] = [
  { path: 'toys', lazy: guarded(['toy.read'], async () => (await import('./screen.js')).ToyScreen) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'toys',
    group: 'content',
    order: 90,
    path: 'toys',
    label: () => translate(toyMessages)('nav'),
    icon: GiftOutlined,
    can: ['toy.read'],
  },
];
