import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Bell } from './bell/bell.js';

export const routes: readonly RouteObject[] = [
  { path: 'messages', lazy: async () => ({ Component: (await import('./list/screen.js')).MessagesScreen }) },
  {
    path: 'messages/settings',
    lazy: async () => ({ Component: (await import('./settings/screen.js')).MessageSettingsScreen }),
  },
];

export const topBar: readonly ComponentType[] = [Bell];
