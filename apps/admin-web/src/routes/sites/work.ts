import { translate } from '../../i18n/messages.js';
import type { WorkWords } from '../../shell/work.js';
import { sitesMessages } from './messages.js';

/** A site that is being set up goes on where it was left; one that asks for another address is decided on its page. */
export const work: WorkWords = {
  subjectType: 'Site',
  act: (act) => {
    if (act === 'siteAddress') return translate(sitesMessages)('work.siteAddress');
    return act === 'siteDrafts' ? translate(sitesMessages)('wz.title') : undefined;
  },
  place: ({ site, subjectId, act }) =>
    act === 'siteAddress' ? `/s/${site.id}/sites/${subjectId}` : `/s/${site.id}/opening`,
};
