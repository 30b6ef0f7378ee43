import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/people',
    'zh-CN': {
      title: '责任权限',
      what: '谁在这个站点有什么权限，到什么时候。',
      steps: [
        '“邀请人员”：填姓名和收链接的地址，链接用一次、72 小时内有效；接着“给岗位”。',
        '点一行看他的全部岗位和范围，可以结束。',
        '外包人员必须写截止日期，不能审核和发布。',
      ],
      care: '系统、安全、审计三种管理员互相牵制，最后一位不能删除。',
    },
    en: {
      title: 'People and rights',
      what: 'Who may do what on this site, and until when.',
      steps: [
        'Invite somebody: a link goes out that works once, within 72 hours; then give a role.',
        'A row shows all that somebody holds, and ends it.',
        'Contractors need an end date and neither review nor publish.',
      ],
      care: 'System, security and audit administrators keep each other in check; the last of them stays.',
    },
  },
  {
    place: '/responsibility',
    'zh-CN': {
      title: '责任表',
      what: '每个栏目的每一步由谁负责，一张表看清。',
      steps: ['红色的格子没有人，开通和展示都会被挡住。', '点格子去指定。'],
    },
    en: {
      title: 'Responsibility',
      what: 'Who takes which step of which column, in one table.',
      steps: [
        'A red cell has nobody: it keeps sites from opening and columns from being shown.',
        'A click leads to naming somebody.',
      ],
    },
  },
];
