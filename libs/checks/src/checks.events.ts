import { defineEvent } from '@jiyue/platform';

const word = (what: string, zh: string, en: string) =>
  defineEvent<{ wordId: string }>(`checks.word-${what}`, 'CheckList', { zh, en });

export const CheckWordAdded = word('added', '词库加词', 'word listed');
export const CheckWordChanged = word('changed', '词库改词', 'listed word changed');
export const CheckExceptionProposed = word('proposed', '报告误报', 'exception proposed');
export const CheckWordsImported = defineEvent<{ added: number; changed: number }>(
  'checks.words-imported',
  'CheckList',
  { zh: '导入词库', en: 'words imported' },
);
export const CheckRuleChanged = defineEvent<{ version: number }>('checks.rule-changed', 'CheckList', {
  zh: '变更检查规则',
  en: 'rule of checks changed',
});
