import { catalogue } from './catalogue.js';
import { common as zh } from './common.zh-CN.js';
import { common as en } from './common.en.js';
import { errors as enErrors } from './errors.en.js';
import { errors as zhErrors } from './errors.zh-CN.js';

/** Words every screen uses: states, roles, levels, table and dialog words. */
export const commonMessages = catalogue('common', { 'zh-CN': zh, en });

/** One sentence per error code, and per rule of a field. */
export const errorMessages = catalogue('errors', { 'zh-CN': zhErrors, en: enErrors });

export { useMessages, translate, catalogue, type Translate } from './catalogue.js';
