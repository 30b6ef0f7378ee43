import { defineEvent } from '@jiyue/platform';

export const CompoundActStarted = defineEvent<{ actId: string; kind: string; total: number }>(
  'compound.act-started',
  'CompoundAct',
  { zh: '开始批量任务', en: 'batch started' },
);
export const CompoundActCancelled = defineEvent<{ actId: string; kind: string }>(
  'compound.act-cancelled',
  'CompoundAct',
  { zh: '中止批量任务', en: 'batch stopped' },
);
export const CompoundActFinished = defineEvent<{ actId: string; kind: string; done: number; refused: number }>(
  'compound.act-finished',
  'CompoundAct',
  { zh: '批量任务完成', en: 'batch finished' },
);
