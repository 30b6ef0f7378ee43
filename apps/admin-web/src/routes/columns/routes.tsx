import { ApartmentOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import { guarded } from '../../shell/guarded.js';
import type { NavEntry } from '../../shell/nav.js';
import { columnsMessages } from './messages.js';

export const routes: readonly RouteObject[] = [
  {
    path: 'columns',
    lazy: guarded(['columns.manage', 'columns.read'], async () => (await import('./screen.js')).ColumnsScreen),
  },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'columns',
    group: 'manage',
    order: 2,
    path: 'columns',
    label: () => translate(columnsMessages)('nav'),
    icon: ApartmentOutlined,
    can: ['columns.manage'],
  },
];
