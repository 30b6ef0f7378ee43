import { GlobalOutlined, SettingOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import { guarded } from '../../shell/guarded.js';
import type { NavEntry } from '../../shell/nav.js';
import { sitesMessages } from './messages.js';
import type { Deed, Finder } from '../../shell/palette/finder.js';
import { siteFinder } from './find.js';

const lookAfterSites = ['sites.open', 'sites.suspend', 'audit.read'] as const;

export const routes: readonly RouteObject[] = [
  { path: 'sites', lazy: guarded(lookAfterSites, async () => (await import('./list/screen.js')).SitesScreen) },
  {
    path: 'sites/new',
    lazy: guarded(['sites.open'], async () => (await import('./opening/new-screen.js')).NewSiteScreen),
  },
  { path: 'sites/:id', lazy: guarded(lookAfterSites, async () => (await import('./page/screen.js')).SiteScreen) },
  {
    path: 'opening',
    lazy: guarded(['sites.open', 'sites.change'], async () => (await import('./opening/screen.js')).OpeningScreen),
  },
  {
    path: 'settings',
    lazy: guarded(['sites.change'], async () => (await import('./page/settings-screen.js')).SettingsScreen),
  },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'sites',
    group: 'platform',
    order: 1,
    path: 'sites',
    label: () => translate(sitesMessages)('nav'),
    icon: GlobalOutlined,
    can: lookAfterSites,
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

export const finders: readonly Finder[] = [siteFinder];

export const deeds: readonly Deed[] = [
  { key: 'open-site', label: () => translate(sitesMessages)('open'), path: 'sites/new', can: ['sites.open'] },
];
