import {
  ApproveArticleDocument,
  PublishReviewedDocument,
  ReturnArticleDocument,
  ScheduleReviewedDocument,
} from '@jiyue/api-client';
import { useMessages } from '../../i18n/catalogue.js';
import { useHeld } from '../../shell/index.js';
import { formatMoment } from '../../i18n/format.js';
import type { Times } from '../articles/plan/schedule-dialog.js';
import type { Onward, ReviewedArticle } from './decide.js';
import { reviewMessages, type ReviewMessage } from './review.messages.js';

export type Decide = {
  onward: (act: Onward, note: string) => void;
  giveBack: (reason: string) => void;
  schedule: (times: Times) => void;
};

type Judgement = Onward | 'return';

/** Takes a decision on the item's own site: it can be taken back for a while, then it is sent. */
export function useDecision(article: ReviewedArticle, where: { site: string; place: string }, onDecided: () => void) {
  const t = useMessages(reviewMessages);
  const held = useHeld();
  const input = { articleId: article.id, version: article.version };
  const title = article.title || t('untitled');
  const words = (act: Judgement, note = '') => {
    const say = (when: 'held' | 'done'): string => t(`${when}.${act}` satisfies ReviewMessage, { title });
    return { ...where, subjectId: article.id, held: say('held'), done: say('done'), note };
  };
  const acts: Record<Judgement, (note: string) => void> = {
    approve: (note) =>
      held.hold({
        document: ApproveArticleDocument,
        variables: { input: { ...input, ...(note ? { note } : {}) } },
        ...words('approve', note),
      }),
    publish: () => held.hold({ document: PublishReviewedDocument, variables: { input }, ...words('publish') }),
    return: (reason) =>
      held.hold({
        document: ReturnArticleDocument,
        variables: { input: { ...input, reason } },
        ...words('return', reason),
      }),
  };
  const decide = (act: Judgement, note: string): void => {
    acts[act](note);
    onDecided();
  };
  const schedule = (times: Times): void => {
    const at = formatMoment(times.at);
    held.hold({
      document: ScheduleReviewedDocument,
      variables: { input: { ...input, ...times } },
      ...{ ...where, subjectId: article.id, note: '' },
      ...{ held: t('held.schedule', { title, at }), done: t('done.schedule', { title, at }) },
    });
    onDecided();
  };
  return { schedule, onward: decide, giveBack: (reason: string) => decide('return', reason) } satisfies Decide;
}
