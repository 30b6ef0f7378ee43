import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/batches/:id',
    'zh-CN': {
      title: '逐条结果',
      what: '一次批量任务的每一条：完成、未成和原因。',
      steps: ['选“未成”看哪些没有办成、为什么。', '离开页面不影响它继续办；“中止”以后，已经做完的不撤销。'],
    },
    en: {
      title: 'Results one by one',
      what: 'Each item of a batch: done, or not, and why.',
      steps: [
        'Filter by what was not done.',
        'It goes on when you leave the page; what is done stays done when you stop it.',
      ],
    },
  },
  {
    place: '/batches',
    'zh-CN': { title: '批量任务', what: '一次处理很多条的操作，进度和结果。', steps: ['点一行看每一条的结果。'] },
    en: { title: 'Batches', what: 'Progress and results of acts on many.', steps: ['A row opens into its items.'] },
  },
];
