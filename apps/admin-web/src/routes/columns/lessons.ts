import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/columns',
    'zh-CN': {
      title: '栏目',
      what: '站点的栏目树：名称、地址、种类、多久更新一次、谁负责、几道审。',
      steps: [
        '拖动一行，或按 Alt 加方向键，调整次序。',
        '点“移动”换上级；旧地址会自动转到新地址。',
        '点“变更”改设置；写着“继承自”的，是从上级栏目或站点来的。',
        '责任人和信息员在“责任”里按名指定；不指定就按授权，有人离任会标出来。',
        '一次建很多栏目用“批量添加”，一行一个，缩进表示下级。',
      ],
      care: '更新周期写明依据；超期的栏目列在工作台上，也会提醒负责的人。',
    },
    en: {
      title: 'Columns',
      what: 'The tree of columns: names, addresses, kinds, how often they are updated, who answers, how many reviews.',
      steps: [
        'Drag a row, or use Alt and the arrows, to change the order.',
        'Move gives it another parent; old addresses lead to the new ones.',
        'Change opens the settings; what is inherited says so.',
        'Name who is responsible and who writes; otherwise rights decide, and whoever left is marked.',
        'Many at once: one per line, indented below its parent.',
      ],
      care: 'State where a cadence comes from; overdue columns are on the workbench and reminded of.',
    },
  },
];
