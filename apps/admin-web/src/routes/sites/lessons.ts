import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/opening',
    'zh-CN': {
      title: '开设站点',
      what: '站点开通前的各步：登记、栏目、人员。缺的写着“待补”，补齐才能开通。',
      steps: ['逐项补齐。', '核对后点“开通”，公众立即能打开。'],
    },
    en: {
      title: 'Open a site',
      what: 'The steps before a site opens: registration, columns, people. What is missing says so.',
      steps: ['Complete one after another.', 'Look it over and open it: citizens reach it at once.'],
    },
  },
  {
    place: '/sites/new',
    'zh-CN': {
      title: '开设站点',
      what: '为一个单位开一个新站点，四步完成。',
      steps: [
        '选单位和上级站点。',
        '填域名、标识码；被占用会马上说明。',
        '加标准栏目，指定每一步由谁负责。',
        '核对后开通，门户立即能访问。',
      ],
    },
    en: {
      title: 'Open a site',
      what: 'A new site for a unit, in four steps.',
      steps: [
        'Choose the unit and the parent site.',
        'Give host and code; what is taken is said at once.',
        'Add the standard columns, and name who answers for each step.',
        'Look it over and open it: the portal answers at once.',
      ],
    },
  },
  {
    place: '/sites/:id',
    'zh-CN': {
      title: '站点',
      what: '一个站点的登记信息、状态和经过。',
      steps: ['改登记信息要写理由。', '“临时下线”后公众看到停用说明，恢复后照旧。'],
    },
    en: {
      title: 'Site',
      what: 'Registration, state and history of one site.',
      steps: ['Changes of the registration need a reason.', 'A suspended site shows its notice until it is resumed.'],
    },
  },
  {
    place: '/sites',
    'zh-CN': {
      title: '站点管理',
      what: '你管的所有站点。',
      steps: ['按名称、标识码查找，按级别和状态筛选。', '点一行看登记信息，点“进入”到那里工作。'],
    },
    en: {
      title: 'Sites',
      what: 'All the sites that you look after.',
      steps: [
        'Find by name or code, filter by level and state.',
        'A row opens the registration; enter the site to work there.',
      ],
    },
  },
  {
    place: '/settings',
    'zh-CN': {
      title: '站点设置',
      what: '本站的名称、备案号、页脚信息、主题色和友情链接。',
      steps: ['改完保存，门户一秒内更新。'],
    },
    en: {
      title: 'Site settings',
      what: 'Name, registrations, foot, theme and links of this site.',
      steps: ['Saved changes are on the portal within a second.'],
    },
  },
];
