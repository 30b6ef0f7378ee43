import { defineEvent } from '@jiyue/platform';

interface SiteIds {
  readonly siteId: string;
}

export const ProvinceFounded = defineEvent<SiteIds>('sites.province-founded', 'Site', {
  zh: '建立本省',
  en: 'province founded',
});
export const UnitCreated = defineEvent<{ unitId: string }>('sites.unit-created', 'Unit', {
  zh: '新建单位',
  en: 'unit created',
});
export const SiteDrafted = defineEvent<SiteIds & { parentId: string }>('sites.site-drafted', 'Site', {
  zh: '开始开设站点',
  en: 'site drafted',
});
export const SiteChanged = defineEvent<SiteIds>('sites.site-changed', 'Site', {
  zh: '变更登记信息',
  en: 'site changed',
});
const address = (what: string, zh: string, en: string) =>
  defineEvent<SiteIds & { askId: string }>(`sites.address-${what}`, 'Site', { zh, en });

export const AddressAsked = address('asked', '申请变更域名', 'address asked for');
export const AddressGranted = address('granted', '同意变更域名', 'address granted');
export const AddressRefused = address('refused', '不同意变更域名', 'address refused');
export const SiteOpened = defineEvent<SiteIds>('sites.site-opened', 'Site', { zh: '开通站点', en: 'site opened' });
export const SiteSuspended = defineEvent<SiteIds>('sites.site-suspended', 'Site', {
  zh: '站点临时下线',
  en: 'site suspended',
});
export const SiteResumed = defineEvent<SiteIds>('sites.site-resumed', 'Site', {
  zh: '站点恢复运行',
  en: 'site resumed',
});
/** A batch of load data was put into a site: one activity for all of it, so that the trail says where it comes from. */
export const LoadSeeded = defineEvent<{ seed: number; columns: number; articles: number }>(
  'sites.load-seeded',
  'Site',
  { zh: '写入压测数据', en: 'load data written' },
);
