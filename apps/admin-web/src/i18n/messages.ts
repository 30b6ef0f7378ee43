import { catalogue, type Sentences } from './catalogue.js';
import { common as zh } from './common.zh-CN.js';
import { common as en } from './common.en.js';
import { errors as enErrors } from './errors.en.js';
import { errors as zhErrors } from './errors.zh-CN.js';

/** Words every screen uses: states, roles, levels, table and dialog words. */
export const commonMessages = catalogue('common', { 'zh-CN': zh, en });

/** One sentence per error code, and per rule of a field. */
export const errorMessages = catalogue<string>('errors', { 'zh-CN': { ...zhErrors }, en: { ...enErrors } });

/** Sentences for the refusals of one domain, in `routes/<folder>/errors.ts`. */
export type DomainErrors = { readonly 'zh-CN': Sentences; readonly en: Sentences };

/** Adds the sentences that the parts of the application bring along; before the first screen is drawn. */
export function addErrors(brought: readonly DomainErrors[]): void {
  for (const texts of brought) {
    Object.assign(errorMessages.texts['zh-CN'], texts['zh-CN']);
    Object.assign(errorMessages.texts.en, texts.en);
  }
}

export { useMessages, translate, type Translate } from './catalogue.js';
