import type { ApiError } from '../api/api-error.js';
import { errors as zhErrors } from './errors.zh-CN.js';
import type { Translate } from './catalogue.js';

export type ErrorKey = keyof typeof zhErrors;

function isKey(value: string): value is ErrorKey {
  return value in zhErrors;
}

/** The sentence of an error, with its parameters filled in. */
export function errorSentence(t: Translate<ErrorKey>, error: ApiError): string {
  if (isKey(error.code)) return t(error.code, error.params);
  return t('unknown', { code: error.code });
}

/** The sentence of one field's rule. */
export function ruleSentence(t: Translate<ErrorKey>, rule: string): string {
  const key = `rule.${rule}`;
  if (isKey(key)) return t(key);
  return isKey(rule) ? t(rule) : t('rule.other');
}
