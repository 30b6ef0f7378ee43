import { FindPeopleDocument } from '@jiyue/api-client';
import { UserOutlined } from '@ant-design/icons';
import { translate } from '../../i18n/messages.js';
import { type Finder, SHOWN } from '../../shell/palette/finder.js';
import { peopleMessages } from './messages.js';

/** People who work on the site, by part of their name or user name. */
export const peopleFinder: Finder = {
  key: 'people',
  order: 4,
  label: () => translate(peopleMessages)('find.group'),
  icon: UserOutlined,
  can: ['people.read', 'people.manage'],
  sigil: '@',
  find: async ({ text, path, ask }) => {
    const { people } = await ask(FindPeopleDocument, { text: text || null, first: SHOWN });
    const entries = people.nodes.map(({ id, name, unit }) => ({
      key: id,
      label: name,
      ...(unit ? { note: unit.shortName } : {}),
      to: path(`people?person=${id}`),
    }));
    return { entries, total: people.totalCount, all: path(`people?text=${encodeURIComponent(text)}`) };
  },
};
