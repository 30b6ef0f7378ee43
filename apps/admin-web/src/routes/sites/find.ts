import { SwitcherSitesDocument } from '@jiyue/api-client';
import { GlobalOutlined } from '@ant-design/icons';
import { commonMessages, translate } from '../../i18n/messages.js';
import { siteKindWords } from '../../i18n/site-kind.js';
import { type Finder, SHOWN } from '../../shell/palette/finder.js';
import { sitesMessages } from './messages.js';

/** Sites that the person works on, by name, code or host. */
export const siteFinder: Finder = {
  key: 'sites',
  order: 3,
  label: () => translate(sitesMessages)('find.group'),
  icon: GlobalOutlined,
  can: [],
  find: async ({ text, ask }) => {
    const { mySites } = await ask(SwitcherSitesDocument, { text, first: SHOWN });
    const entries = mySites.nodes.map((site) => ({
      key: site.id,
      label: site.name,
      note: siteKindWords(translate(commonMessages), site),
      to: `/s/${site.id}/`,
    }));
    return { entries, total: mySites.totalCount };
  },
};
