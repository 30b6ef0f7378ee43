import type { SiteKind, SiteLevel } from '@jiyue/api-client';
import type { common } from './common.zh-CN.js';
import type { Translate } from './catalogue.js';

/** Level and kind of a site in one word: 市级门户, county portal. */
export function siteKindWords(t: Translate<keyof typeof common>, site: { level: SiteLevel; kind: SiteKind }): string {
  return t('levelKind', { level: t(`level.${site.level}`), kind: t(`kind.${site.kind}`) });
}
