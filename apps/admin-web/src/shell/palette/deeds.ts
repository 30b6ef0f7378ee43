import { RightOutlined } from '@ant-design/icons';
import { translate } from '../../i18n/messages.js';
import { shellMessages } from '../messages.js';
import { isHeldBy } from '../held-rights.js';
import { deeds, navOf } from '../nav.js';
import type { Finder, Found } from './finder.js';

/** What can be begun, and the pages of the menu. */
export const deedFinder: Finder = {
  key: 'deeds',
  order: 100,
  label: () => translate(shellMessages)('palette.deeds'),
  icon: RightOutlined,
  can: [],
  sigil: '>',
  find: ({ frame, path, matches }) => {
    const held = deeds.filter(({ can }) => isHeldBy(frame.me.can, can));
    const begun = held.map(({ key, label, path: below }): Found => ({ key, label: label(), to: path(below) }));
    const pages = navOf(frame).flatMap(({ entries }) => entries);
    const opened = pages.map((entry): Found => {
      const label = translate(shellMessages)('palette.go', { page: entry.label(frame) });
      return { key: `go-${entry.key}`, label, to: path(entry.path) };
    });
    return Promise.resolve({ entries: [...begun, ...opened].filter(({ label }) => matches(label)) });
  },
};
