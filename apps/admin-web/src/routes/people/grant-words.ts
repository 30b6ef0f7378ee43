import type { GrantFactsFragment, Role } from '@jiyue/api-client';
import { formatDay } from '../../i18n/format.js';
import type { Translate } from '../../i18n/messages.js';
import type { PeopleKey } from './messages.js';

/** Roles in the order of the work, as offered and listed. */
export const roleOrder: readonly Role[] = [
  'SITE_ADMIN',
  'EDITOR',
  'REVIEWER',
  'SECRECY',
  'PUBLISHER',
  'OFFICER',
  'OPERATOR',
  'SECURITY_ADMIN',
  'AUDITOR',
];

/** Where a grant holds: 全站, 栏目 招生考试, 市教育局的栏目; and with the sites below. */
export function scopeWords(t: Translate<PeopleKey>, grant: GrantFactsFragment): string {
  const { column, unit, withSubtree } = grant;
  const place = column
    ? t('scope.column', { name: column.name })
    : unit
      ? t('scope.unit', { name: unit.shortName })
      : t('scope.site');
  return withSubtree ? `${place}，${t('scope.subtree')}` : place;
}

/** How long a grant holds. */
export function untilWords(t: Translate<PeopleKey>, { endsAt }: GrantFactsFragment): string {
  return endsAt ? t('until', { day: formatDay(endsAt) }) : t('noEnd');
}
