import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Help } from './help.js';

export const routes: readonly RouteObject[] = [
  { path: 'help', lazy: async () => ({ Component: (await import('./screen.js')).HelpScreen }) },
];

export const topBar: readonly ComponentType[] = [Help];
