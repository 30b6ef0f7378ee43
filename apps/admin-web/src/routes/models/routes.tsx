import { ProfileOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import { guarded } from '../../shell/guarded.js';
import type { NavEntry } from '../../shell/nav.js';
import { modelMessages } from './messages.js';

const seeModels = ['models.read'];

export const routes: readonly RouteObject[] = [
  { path: 'models', lazy: guarded(seeModels, async () => (await import('./screen.js')).ModelsScreen) },
  { path: 'models/:code', lazy: guarded(seeModels, async () => (await import('./page/screen.js')).ModelScreen) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'models',
    group: 'manage',
    order: 7,
    path: 'models',
    label: () => translate(modelMessages)('nav'),
    icon: ProfileOutlined,
    can: seeModels,
  },
];
