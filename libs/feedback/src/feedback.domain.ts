import { defineDomain, eventsIn } from '@jiyue/platform';
import * as events from './feedback.events.js';
import { FeedbackModule } from './feedback.module.js';
import { feedbackPolicy } from './feedback.policy.js';
import { FEEDBACK_SUBJECTS } from './feedback.subjects.js';
import { CreatePageFeedback1764000160010 } from './migrations/1764000160010-create-page-feedback.js';
import { FeedbackForm } from './page-feedback/feedback.form.js';

/** Whether a page helped, and what readers say about it. */
export const feedbackDomain = defineDomain({
  name: 'feedback',
  errorArea: 'FEEDBACK',
  migrations: [CreatePageFeedback1764000160010],
  modules: { staff: [FeedbackModule] },
  events: eventsIn(events),
  subjects: FEEDBACK_SUBJECTS,
  policy: feedbackPolicy,
  menu: { 'feedback.read': { action: 'read', subject: 'PageFeedback' } },
  forms: [{ key: 'feedback', handler: FeedbackForm }],
});
