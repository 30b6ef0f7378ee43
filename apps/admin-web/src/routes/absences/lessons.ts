import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/absences',
    'zh-CN': {
      title: '请假委托',
      what: '请假时，让同站的一位同事代你审核和发布。',
      steps: [
        '选受托人和起止日期，点“登记”，两个人都会收到消息。',
        '受托人的待审队列里多出你的稿件，标着“代 你的名字”；你自己照样能办。',
        '提前回来，点“结束”。站点管理员可以替病倒的人登记。',
      ],
      care: '你写过、审过的稿件，受托人也不能代办。',
    },
    en: {
      title: 'Standing in',
      what: 'A colleague of your site judges and publishes for you while you are away.',
      steps: [
        'Choose a deputy and the days; both are told.',
        'What waits for you stands in their queue with your name; you may still do it yourself.',
        'Back early? End it. A site administrator may declare it for somebody who fell ill.',
      ],
      care: 'What you wrote or passed stays closed to your deputy as well.',
    },
  },
];
