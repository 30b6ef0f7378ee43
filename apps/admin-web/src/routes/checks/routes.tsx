import { FileSearchOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import { guarded } from '../../shell/guarded.js';
import type { NavEntry } from '../../shell/nav.js';
import { listMessages } from './messages.js';

export const routes: readonly RouteObject[] = [
  { path: 'checks', lazy: guarded(['checks.manage'], async () => (await import('./screen.js')).CheckListScreen) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'checks',
    group: 'manage',
    order: 5,
    path: 'checks',
    label: () => translate(listMessages)('nav'),
    icon: FileSearchOutlined,
    can: ['checks.manage'],
  },
];
