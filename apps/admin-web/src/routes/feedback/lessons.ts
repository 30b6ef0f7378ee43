import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/feedback',
    'zh-CN': {
      title: '页面意见',
      what: '读者在网页末尾说这一页有没有帮助、为什么。',
      steps: ['看“没有帮助”的：打开那一页，照意见改稿件。', '只能查看，不能改、不能删。'],
    },
    en: {
      title: 'Page feedback',
      what: 'What readers say at the end of a page: whether it helped, and why.',
      steps: ['Look at what did not help: open the page and mend the article.', 'It is read only.'],
    },
  },
];
