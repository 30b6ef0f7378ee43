import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/report',
    'zh-CN': {
      title: '统计报表',
      what: '一段时间里各站点、各单位发了多少，哪些栏目空着、超期。',
      steps: ['选时间和站点。', '点开一行看它的各级，或到那个站点。', '“导出 CSV”交上去或自己再算。'],
    },
    en: {
      title: 'Reports',
      what: 'What sites and units published in a time, and which columns are blank or overdue.',
      steps: ['Choose time and site.', 'Open a row into the levels below it, or go to the site.', 'Export it as CSV.'],
    },
  },
  {
    place: '/audit',
    'zh-CN': {
      title: '审计日志',
      what: '谁在什么时候做了什么。只能追加，改动会被发现。',
      steps: ['按人、按事、按时间查找。', '点一行看前后变化。', '“导出”本身也会记一行。'],
    },
    en: {
      title: 'Audit log',
      what: 'Who did what and when. Only added to; tampering is found.',
      steps: ['Find by person, event and time.', 'A row shows before and after.', 'An export leaves a line, too.'],
    },
  },
];
