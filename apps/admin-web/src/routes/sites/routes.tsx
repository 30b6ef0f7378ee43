import { GlobalOutlined, SettingOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import type { NavEntry } from '../../shell/nav.js';
import { sitesMessages } from './messages.js';

export const routes: readonly RouteObject[] = [
  { path: 'sites', lazy: async () => ({ Component: (await import('./list/screen.js')).SitesScreen }) },
  { path: 'sites/new', lazy: async () => ({ Component: (await import('./opening/new-screen.js')).NewSiteScreen }) },
  { path: 'sites/:id', lazy: async () => ({ Component: (await import('./page/screen.js')).SiteScreen }) },
  { path: 'opening', lazy: async () => ({ Component: (await import('./opening/screen.js')).OpeningScreen }) },
  { path: 'settings', lazy: async () => ({ Component: (await import('./page/settings-screen.js')).SettingsScreen }) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'sites',
    group: 'platform',
    order: 1,
    path: 'sites',
    label: () => translate(sitesMessages)('nav'),
    icon: GlobalOutlined,
    can: ['sites.open', 'sites.suspend', 'audit.read'],
    phone: true,
  },
  {
    key: 'settings',
    group: 'manage',
    order: 9,
    path: 'settings',
    label: () => translate(sitesMessages)('nav.settings'),
    icon: SettingOutlined,
    can: ['sites.change'],
  },
];
