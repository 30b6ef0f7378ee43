import type { DomainErrors } from '../../i18n/messages.js';

/** What went wrong with a reader's opinion, and how to put it right. */
export const errors: DomainErrors = {
  'zh-CN': {
    'FEEDBACK.INVALID': '页面意见有几处没有填对，已在各项旁边标出',
    'FEEDBACK.PATH': '不是本站页面的地址',
    'FEEDBACK.UNCHOSEN': '请选择有没有帮助',
    'FEEDBACK.TOO_LONG': '意见最多500个字',
    'FEEDBACK.SITE_NOT_OPEN': '网站暂停服务期间不收页面意见',
  },
  en: {
    'FEEDBACK.INVALID': 'Some fields are not right; they are marked below',
    'FEEDBACK.PATH': 'Not the address of a page of this site',
    'FEEDBACK.UNCHOSEN': 'Say whether it was helpful',
    'FEEDBACK.TOO_LONG': 'At most 500 characters',
    'FEEDBACK.SITE_NOT_OPEN': 'While the site is suspended it takes no feedback',
  },
};
