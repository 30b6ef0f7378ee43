import type { DomainErrors } from '../../i18n/messages.js';

/** What went wrong with the platform's own works, and how to put it right. */
export const errors: DomainErrors = {
  'zh-CN': { 'OPERATIONS.DEAD_LETTER_NOT_FOUND': '这个任务已由别人处理，列表已重新载入' },
  en: { 'OPERATIONS.DEAD_LETTER_NOT_FOUND': 'Somebody else dealt with this job; the list was read again' },
};
