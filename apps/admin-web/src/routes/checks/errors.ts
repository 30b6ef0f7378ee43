import type { DomainErrors } from '../../i18n/messages.js';

/** What went wrong with the lists of checked words, and how to put it right. */
export const errors: DomainErrors = {
  'zh-CN': {
    'CHECKS.WORD_NOT_FOUND': '词库里没有这个词，刷新后再看',
    'CHECKS.WORD_LISTED': '“{{word}}”已经在词库里（全角半角、大小写算同一个），改原来那条',
    'CHECKS.WORD_STALE': '这个词刚被别人改过，已重新载入，核对后再改',
    'CHECKS.WORD_INVALID': '有几处填得不对，已标出',
    'CHECKS.LIST_FULL': '词库最多 {{limit}} 条，先停用或合并一些',
    'CHECKS.RULE_STALE': '检查规则刚被别人改过，已重新载入，核对后再改',
    'CHECKS.RULE_TOO_LAX': '不能比省里的规定宽，已标出',
    'CHECKS.WORD_TOO_SHORT': '至少两个字；一个字会在很多正确的词里出现',
    'CHECKS.WORD_TOO_LONG': '最多 60 个字',
    'CHECKS.RIGHT_IS_WRONG': '正确写法与这个词一样',
    'CHECKS.NO_DAY': '没有这一天，写作 2026-11-29',
    'CHECKS.ENDS_BEFORE': '失效早于生效',
    'CHECKS.ROW_TWICE': '文件里前面已有同样的一条',
  },
  en: {
    'CHECKS.WORD_NOT_FOUND': 'The list holds no such word; look again',
    'CHECKS.WORD_LISTED': '“{{word}}” is listed already (width and case do not matter); change that one',
    'CHECKS.WORD_STALE': 'Somebody changed this word meanwhile; it was read again',
    'CHECKS.WORD_INVALID': 'Some fields are not right; they are marked',
    'CHECKS.LIST_FULL': 'A list holds {{limit}} words at most; disable or merge some',
    'CHECKS.RULE_STALE': 'Somebody changed the rule meanwhile; it was read again',
    'CHECKS.RULE_TOO_LAX': 'Not laxer than the province says; marked below',
    'CHECKS.WORD_TOO_SHORT': 'Two characters at least; a single one stands in many right words',
    'CHECKS.WORD_TOO_LONG': 'At most 60 characters',
    'CHECKS.RIGHT_IS_WRONG': 'The right form is the same as the word',
    'CHECKS.NO_DAY': 'There is no such day; write 2026-11-29',
    'CHECKS.ENDS_BEFORE': 'It ends before it begins',
    'CHECKS.ROW_TWICE': 'The file has the same line before',
  },
};
