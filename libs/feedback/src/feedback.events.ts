import { defineEvent } from '@jiyue/platform';

export const FeedbackReceived = defineEvent<{ feedbackId: string }>('feedback.feedback-received', 'PageFeedback', {
  zh: '收到页面意见',
  en: 'page feedback received',
});
