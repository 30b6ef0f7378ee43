import type { Translate } from '../../i18n/messages.js';
import type { PeopleKey } from './messages.js';

const known = [
  'NO_RESPONSIBLE',
  'NO_REVIEWER',
  'NO_SECRECY_REVIEWER',
  'NO_PUBLISHER',
  'SAME_HAND',
  'OWN_REVIEW',
  'RESPONSIBLE_GONE',
  'OFFICER_GONE',
] as const;

/** A gap in the chain of responsibility, in words. */
export function gapWords(t: Translate<PeopleKey>, gap: string): string {
  const found = known.find((one) => one === gap);
  return found ? t(`gap.${found}`) : t('gap.other');
}
