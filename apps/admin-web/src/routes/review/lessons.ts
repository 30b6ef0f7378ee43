import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/review',
    'zh-CN': {
      title: '审核',
      what: '所有站点里等你审的稿件排成一队，一篇接一篇审完。',
      steps: [
        '按 J 看下一篇，按 K 看上一篇。修订稿选“与现网对比”看改了什么，按 [ 和 ] 在改动之间跳。',
        '没有问题按 Ctrl+Enter 通过。',
        '有问题按 R，写理由，再按 Ctrl+Enter 退回。',
        '十秒内可以按 U 撤回刚才的决定，十秒后才送出。',
      ],
      care: '你写过或改过的版本不会排到你这里。',
    },
    en: {
      title: 'Review',
      what: 'What waits for your judgement on all sites, in one queue.',
      steps: [
        'J is the next one, K the one before. Of a revision the comparison shows what changed; [ and ] go from change to change.',
        'Ctrl+Enter approves.',
        'R, a reason, Ctrl+Enter returns.',
        'U takes a judgement back within ten seconds; only then is it sent.',
      ],
      care: 'Versions that you wrote or changed never come to you.',
    },
  },
];
