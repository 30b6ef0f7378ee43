import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/calendar',
    'zh-CN': {
      title: '工作日历',
      what: '节假日和调休；所有期限都按它计算。',
      steps: [
        '点一天看为什么算或不算工作日。',
        '“到期日试算”：填开始日期和天数，逐日说明算不算、为什么。',
        '省级管理员载入下一年的安排后，办理中的期限自动重算。',
      ],
    },
    en: {
      title: 'Calendar',
      what: 'Holidays and make-up workdays; every time limit goes by it.',
      steps: [
        'A day tells why it counts or not.',
        'Try a due date: every day of it is explained.',
        'When the province loads a year, running time limits are worked out anew.',
      ],
    },
  },
];
