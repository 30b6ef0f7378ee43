import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/checks',
    'zh-CN': {
      title: '检查词库',
      what: '送审和发布时检查哪些词、查到后怎么办，本站和全省各有一份。',
      steps: [
        '“检查规则”里每一类选“必须改”“建议改”或“不提示”；可以比省里严，不能宽。',
        '“加词”逐条加，“导入”用 CSV、XLSX。',
        '编辑报来的误报在“误报待处理”里，加为例外后不再提示。',
      ],
    },
    en: {
      title: 'Words and checks',
      what: 'What is looked for before submitting and publishing, and what becomes of it; one list of the site, one of the province.',
      steps: [
        'Each class must be mended, should be, or is not mentioned; stricter than the province, never laxer.',
        'Words are added one by one or brought in as CSV or XLSX.',
        'What editors report as found wrongly waits here and becomes an exception.',
      ],
    },
  },
];
