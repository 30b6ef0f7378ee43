import { CalendarOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import { guarded } from '../../shell/guarded.js';
import type { NavEntry } from '../../shell/nav.js';
import { calendarMessages } from './messages.js';

export const routes: readonly RouteObject[] = [
  { path: 'calendar', lazy: guarded(['calendar.read'], async () => (await import('./screen.js')).CalendarScreen) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'calendar',
    group: 'manage',
    order: 6,
    path: 'calendar',
    label: () => translate(calendarMessages)('nav'),
    icon: CalendarOutlined,
    can: ['calendar.read'],
  },
];
