import { InboxCountDocument } from '@jiyue/api-client';
import { AuditOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { useApi } from '../../api/index.js';
import { translate } from '../../i18n/messages.js';
import type { NavEntry } from '../../shell/index.js';
import { reviewMessages } from './review.messages.js';

export const routes: readonly RouteObject[] = [
  { path: 'review', lazy: async () => ({ Component: (await import('./screen.js')).ReviewScreen }) },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'review',
    group: '',
    order: 2,
    path: 'review',
    label: () => translate(reviewMessages)('nav'),
    icon: AuditOutlined,
    can: ['inbox.*'],
    phone: true,
    useCount: useWaiting,
  },
];

/** How much waits, over all sites. */
function useWaiting(): number | undefined {
  return useApi(InboxCountDocument, {}).data?.inbox.totalCount;
}
