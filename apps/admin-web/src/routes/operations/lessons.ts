import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/jobs',
    'zh-CN': {
      title: '后台任务',
      what: '排队、查毒、发消息这些后台工作是否正常，晚了多少。',
      steps: ['“失败任务”等人处理：看最后一次的说法，能办就“重试”，办不了再“丢弃”。'],
    },
    en: {
      title: 'Background jobs',
      what: 'Whether queues, scans and messages work, and how late they are.',
      steps: ['Failed jobs wait for somebody: read what was said last, retry, or discard.'],
    },
  },
];
