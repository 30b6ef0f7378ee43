import { MessageOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import { guarded } from '../../shell/guarded.js';
import type { NavEntry } from '../../shell/nav.js';
import { feedbackMessages } from './messages.js';

export const routes: readonly RouteObject[] = [
  { path: 'feedback', lazy: guarded(['feedback.read'], async () => (await import('./screen.js')).FeedbackScreen) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'feedback',
    group: 'manage',
    order: 9,
    path: 'feedback',
    label: () => translate(feedbackMessages)('nav'),
    icon: MessageOutlined,
    can: ['feedback.read'],
  },
];
