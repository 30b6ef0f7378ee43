import { TeamOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import type { NavEntry } from '../../shell/nav.js';
import { peopleMessages } from './messages.js';

export const routes: readonly RouteObject[] = [
  { path: 'people', lazy: async () => ({ Component: (await import('./list/screen.js')).PeopleScreen }) },
  { path: 'responsibility', lazy: async () => ({ Component: (await import('./board/screen.js')).BoardScreen }) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'people',
    group: 'manage',
    order: 1,
    path: 'people',
    label: () => translate(peopleMessages)('nav'),
    icon: TeamOutlined,
    can: ['people.read', 'people.manage'],
  },
];
