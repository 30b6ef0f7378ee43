import type { ApiError } from '../api/api-error.js';
import type { Translate } from './catalogue.js';
import { errorMessages } from './messages.js';

function isKnown(key: string): boolean {
  return key in errorMessages.texts['zh-CN'];
}

/** The sentence of an error, with its parameters filled in. */
export function errorSentence(t: Translate<string>, error: ApiError): string {
  return isKnown(error.code) ? t(error.code, error.params) : t('unknown', { code: error.code });
}

/** The sentence of one field's rule. */
export function ruleSentence(t: Translate<string>, rule: string): string {
  const key = `rule.${rule}`;
  if (isKnown(key)) return t(key);
  return isKnown(rule) ? t(rule) : t('rule.other');
}
