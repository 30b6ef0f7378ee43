import { PaperClipOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import { guarded } from '../../shell/guarded.js';
import type { NavEntry } from '../../shell/nav.js';
import { fileMessages } from './messages.js';

export const routes: readonly RouteObject[] = [
  { path: 'files', lazy: guarded(['files.manage'], async () => (await import('./screen.js')).FileRuleScreen) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'files',
    group: 'manage',
    order: 6,
    path: 'files',
    label: () => translate(fileMessages)('nav'),
    icon: PaperClipOutlined,
    can: ['files.manage'],
  },
];
