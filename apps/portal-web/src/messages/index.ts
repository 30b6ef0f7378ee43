import { zhCN } from './zh-CN.js';

/** The catalogue in use: the portal speaks Chinese. */
export const messages = zhCN;

/** Fills the places of a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
