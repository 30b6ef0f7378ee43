import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/',
    'zh-CN': {
      title: '工作台',
      what: '你负责的所有站点里，等你办的事都在这里，最急的在最前面。',
      steps: [
        '先看“轮到我的”：点一行就到那件事，办完自动少一行。',
        '再看“要更新的栏目”：还剩几天、超期几天，都从实际发布的内容算出。',
        '最上面是我的草稿、退回给我的和各种待办的数量，点数字看是哪几篇。',
      ],
      care: '没有待办只说明没有人等你，不等于站点没有问题；空白和超期的栏目另外列出。',
    },
    en: {
      title: 'Workbench',
      what: 'Everything that waits for you on all of your sites, the most urgent first.',
      steps: [
        'Begin with what is up to you: a click leads to it, and once it is done the line goes away.',
        'Then the columns that are due: days left or overdue are counted from what was really published.',
        'Above are your drafts and what came back to you; every figure opens into its articles.',
      ],
      care: 'Nothing waiting means that nobody waits for you, not that a site has no problem: blank and overdue columns are listed apart.',
    },
  },
];
