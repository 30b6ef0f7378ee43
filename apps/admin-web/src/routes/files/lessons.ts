import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/files',
    'zh-CN': {
      title: '文件规则',
      what: '本站收哪些类型的文件，多大，一共能放多少。',
      steps: ['改规则只影响以后上传的文件。'],
    },
    en: {
      title: 'Rule for files',
      what: 'Which kinds of files the site takes, how large, and how much in all.',
      steps: ['A change counts for files that come after it.'],
    },
  },
];
