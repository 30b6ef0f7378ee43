import { FileSearchOutlined, LineChartOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import { guarded } from '../../shell/guarded.js';
import type { NavEntry } from '../../shell/nav.js';
import { auditMessages } from './messages.js';

export const routes: readonly RouteObject[] = [
  {
    path: 'audit',
    lazy: guarded(['audit.read'], async () => (await import('./activities/screen.js')).ActivitiesScreen),
  },
  { path: 'report', lazy: guarded(['report.read'], async () => (await import('./report/screen.js')).ReportScreen) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'report',
    group: 'oversight',
    order: 1,
    path: 'report',
    label: () => translate(auditMessages)('nav.report'),
    icon: LineChartOutlined,
    can: ['report.read'],
    phone: true,
  },
  {
    key: 'audit',
    group: 'trace',
    order: 1,
    path: 'audit',
    label: () => translate(auditMessages)('nav.log'),
    icon: FileSearchOutlined,
    can: ['audit.read'],
    phone: true,
  },
];
