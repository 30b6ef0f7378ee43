import type { DomainErrors } from '../../i18n/messages.js';

/** What went wrong with a batch, and how to put it right. */
export const errors: DomainErrors = {
  'zh-CN': {
    'COMPOUND.ACT_NOT_FOUND': '没有这个批量任务',
    'COMPOUND.ACT_ENDED': '这个批量任务已经结束',
    'COMPOUND.ITEMS_OUT_OF_RANGE': '一次至少 1 条，最多 {{most}} 条',
    'COMPOUND.ITEM_FAILED': '这一条出了问题，已撤销，请联系平台运维',
  },
  en: {
    'COMPOUND.ACT_NOT_FOUND': 'There is no such batch',
    'COMPOUND.ACT_ENDED': 'The batch has ended',
    'COMPOUND.ITEMS_OUT_OF_RANGE': 'At least 1 item, at most {{most}}',
    'COMPOUND.ITEM_FAILED': 'Something went wrong with this item; it was undone. Ask the platform operators',
  },
};
