import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/messages/settings',
    'zh-CN': {
      title: '消息设置',
      what: '哪些事用站内消息、邮件或短信告诉你，立即还是每天汇总。',
      steps: ['逐项选择，即选即存。'],
    },
    en: {
      title: 'Message settings',
      what: 'What you are told on the site, by mail or by short message, at once or once a day.',
      steps: ['Choose for each; it is saved at once.'],
    },
  },
  {
    place: '/messages',
    'zh-CN': {
      title: '消息',
      what: '和你有关的事：送审、退回、快到期、已发布。',
      steps: ['点一条就到那件事。', '“全部标为已读”清掉红点。'],
    },
    en: {
      title: 'Messages',
      what: 'What concerns you: submitted, returned, due, published.',
      steps: ['A click leads to it.', 'Mark all as read clears the dot.'],
    },
  },
];
