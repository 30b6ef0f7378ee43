import { ToolOutlined } from '@ant-design/icons';
import { JobOverviewDocument } from '@jiyue/api-client';
import type { RouteObject } from 'react-router';
import { useApi } from '../../api/index.js';
import { translate } from '../../i18n/messages.js';
import { guarded } from '../../shell/guarded.js';
import type { NavEntry } from '../../shell/nav.js';
import { operationsMessages } from './messages.js';

export const routes: readonly RouteObject[] = [
  { path: 'jobs', lazy: guarded(['jobs.read'], async () => (await import('./screen.js')).JobsScreen) },
];

/** A dead letter shows in the menu wherever the operator is. */
function useDeadCount(): number | undefined {
  return useApi(JobOverviewDocument, {}).data?.jobOverview.deadCount || undefined;
}

export const nav: readonly NavEntry[] = [
  {
    key: 'jobs',
    group: 'platform',
    order: 9,
    path: 'jobs',
    label: () => translate(operationsMessages)('nav'),
    icon: ToolOutlined,
    can: ['jobs.read'],
    useCount: useDeadCount,
  },
];
