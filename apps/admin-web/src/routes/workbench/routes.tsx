import { HomeOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import { isSmallUnit, type NavEntry } from '../../shell/index.js';
import { workbenchMessages } from './messages.js';

export const routes: readonly RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./screen.js')).WorkbenchScreen }) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'workbench',
    group: '',
    order: 1,
    path: '',
    label: (frame) => translate(workbenchMessages)(isSmallUnit(frame) ? 'nav.month' : 'nav'),
    icon: HomeOutlined,
    can: [],
    phone: true,
  },
];
