import { translate } from '../../i18n/messages.js';
import type { WorkWords } from '../../shell/work.js';
import { articleMessages } from './article.messages.js';
import { isDecision, stepKey } from './steps.js';

/** An article is decided about in the review flow, and written in the editor. */
export const work: WorkWords = {
  subjectType: 'Article',
  act: (act) =>
    act === 'opine'
      ? translate(articleMessages)('act.opine')
      : isDecision(act)
        ? translate(articleMessages)(`step.${stepKey(act)}`)
        : undefined,
  place: ({ site, subjectId, act }) =>
    isDecision(act) ? `/s/${site.id}/review?act=${act}&item=${subjectId}` : `/s/${site.id}/articles/${subjectId}`,
};
