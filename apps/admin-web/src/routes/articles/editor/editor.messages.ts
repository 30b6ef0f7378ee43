import { catalogue } from '../../../i18n/catalogue.js';
import { editorEn } from './editor.en.js';
import { editorZh } from './editor.zh.js';

export type EditorMessage = keyof typeof editorZh;

/** Sentences of the editor screen. */
export const editorMessages = catalogue('article-editor', { 'zh-CN': editorZh, en: editorEn });
