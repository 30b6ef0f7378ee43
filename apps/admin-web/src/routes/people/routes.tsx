import { TeamOutlined } from '@ant-design/icons';
import type { RouteObject } from 'react-router';
import { translate } from '../../i18n/messages.js';
import { guarded } from '../../shell/guarded.js';
import type { NavEntry } from '../../shell/nav.js';
import { peopleMessages } from './messages.js';
import type { Finder } from '../../shell/palette/finder.js';
import { peopleFinder } from './find.js';

const seePeople = ['people.read', 'people.manage'] as const;

export const routes: readonly RouteObject[] = [
  { path: 'people', lazy: guarded(seePeople, async () => (await import('./list/screen.js')).PeopleScreen) },
  {
    path: 'responsibility',
    lazy: guarded(['responsibility.read'], async () => (await import('./board/screen.js')).BoardScreen),
  },
];

export const nav: readonly NavEntry[] = [
  {
    key: 'people',
    group: 'manage',
    order: 1,
    path: 'people',
    label: () => translate(peopleMessages)('nav'),
    icon: TeamOutlined,
    can: seePeople,
  },
];

export const finders: readonly Finder[] = [peopleFinder];
