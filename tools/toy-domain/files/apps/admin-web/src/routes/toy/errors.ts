import type { DomainErrors } from '../../i18n/messages.js';

export const errors: DomainErrors = {
  'zh-CN': { 'TOY.NAME_TAKEN': '已有同名的玩具，换一个名字', 'TOY.TOY_NOT_FOUND': '没有这个玩具' },
  en: { 'TOY.NAME_TAKEN': 'There is a toy of that name; choose another', 'TOY.TOY_NOT_FOUND': 'There is no such toy' },
};
