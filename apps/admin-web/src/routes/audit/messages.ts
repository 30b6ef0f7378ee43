import { catalogue } from '../../i18n/catalogue.js';
import { audit as en } from './messages.en.js';
import { audit as zh } from './messages.zh-CN.js';

export const auditMessages = catalogue('audit', { 'zh-CN': zh, en });
export type AuditKey = keyof typeof zh;

const prefix = 'event.';

/** The events of the journal that have a name of their own. */
export const knownEvents: readonly string[] = Object.keys(zh)
  .filter((key) => key.startsWith(prefix) && key !== 'event.other')
  .map((key) => key.slice(prefix.length));

function isKey(key: string): key is AuditKey {
  return key in zh;
}

/** The kind of thing an activity is about. */
export function subjectWords(t: (key: AuditKey) => string, type: string): string {
  const key = `subject.${type}`;
  return isKey(key) ? t(key) : type;
}

/** The name of an event; one nobody has named yet stays as it is. */
export function eventWords(t: (key: AuditKey) => string, event: string): string {
  const key = `${prefix}${event}`;
  return isKey(key) ? t(key) : event;
}
