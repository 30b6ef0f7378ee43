import { catalogue } from '../../i18n/catalogue.js';
import { workbench as en } from './messages.en.js';
import { workbench as zh } from './messages.zh-CN.js';

export const workbenchMessages = catalogue('workbench', { 'zh-CN': zh, en });
