import { catalogue } from '../../i18n/catalogue.js';

export const toyMessages = catalogue('toy', {
  'zh-CN': { nav: '玩具', wrapped: '已包好', empty: '还没有玩具', give: '送出去' },
  en: { nav: 'Toys', wrapped: 'wrapped', empty: 'No toy yet', give: 'Give away' },
});
