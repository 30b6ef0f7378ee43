import { FileTextOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import type { NavEntry } from '../../shell/index.js';
import { listMessages } from './list/list.messages.js';
import type { Deed, Finder } from '../../shell/palette/finder.js';
import { articleFinder, columnFinder } from './find.js';

export const routes: readonly RouteObject[] = [
  { path: 'articles', lazy: async () => ({ Component: (await import('./list/screen.js')).ArticlesScreen }) },
  // `new` is an id like any other here: the first save gives it a real one without drawing the text anew.
  {
    path: 'articles/:articleId/history',
    lazy: async () => ({ Component: (await import('./history/screen.js')).HistoryScreen }),
  },
  {
    path: 'articles/:articleId/trail',
    lazy: async () => ({ Component: (await import('./trail/screen.js')).TrailScreen }),
  },
  { path: 'articles/:articleId', lazy: async () => ({ Component: (await import('./editor/screen.js')).EditorScreen }) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'articles',
    group: 'content',
    order: 1,
    path: 'articles',
    label: () => translate(listMessages)('nav'),
    icon: FileTextOutlined,
    can: ['articles.read', 'articles.write'],
    phone: true,
  },
];

export const finders: readonly Finder[] = [articleFinder, columnFinder];

export const deeds: readonly Deed[] = [
  {
    key: 'write',
    label: () => translate(listMessages)('new'),
    path: 'articles/new',
    can: ['articles.write'],
  },
];
