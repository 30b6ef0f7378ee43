import { OrderedListOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import { guarded } from '../../shell/guarded.js';
import type { NavEntry } from '../../shell/nav.js';
import { batchMessages } from './messages.js';

const seeBatches = ['batches.read'] as const;

export const routes: readonly RouteObject[] = [
  { path: 'batches', lazy: guarded(seeBatches, async () => (await import('./list/screen.js')).BatchesScreen) },
  { path: 'batches/:id', lazy: guarded(seeBatches, async () => (await import('./act/screen.js')).BatchScreen) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'batches',
    group: 'manage',
    order: 8,
    path: 'batches',
    label: () => translate(batchMessages)('nav'),
    icon: OrderedListOutlined,
    // in the menu of those who begin them or look after others; everybody else comes from where they began one
    can: ['grants.manage', 'audit.read'],
  },
];
