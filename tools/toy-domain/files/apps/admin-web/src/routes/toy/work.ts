import { translate } from '../../i18n/messages.js';
import type { WorkWords } from '../../shell/work.js';
import { toyMessages } from './messages.js';

export const work: WorkWords = {
  subjectType: 'Toy',
  act: (act) => (act === 'give' ? translate(toyMessages)('give') : undefined),
  place: ({ site }) => `/s/${site.id}/toys`,
};
