import { useTranslation } from 'react-i18next';
import { i18n } from './i18n.js';

export type Params = Record<string, string | number>;
export type Sentences = Record<string, string>;

/** One folder's sentences. `en` must have exactly the keys of `zh-CN`; the compiler compares them. */
export type Catalogue<K extends string> = {
  readonly name: string;
  readonly texts: { readonly 'zh-CN': Readonly<Record<K, string>>; readonly en: Readonly<Record<K, string>> };
};

export type Translate<K extends string> = (key: K, params?: Params) => string;

/** Declares the sentences of a folder: `catalogue('sites', { 'zh-CN': zh, en })`. */
export function catalogue<K extends string>(name: string, texts: Catalogue<K>['texts']): Catalogue<K> {
  return { name, texts };
}

function register<K extends string>({ name, texts }: Catalogue<K>): void {
  if (i18n.hasResourceBundle('zh-CN', name)) return;
  i18n.addResourceBundle('zh-CN', name, texts['zh-CN']);
  i18n.addResourceBundle('en', name, texts.en);
}

/** The typed `t` of a catalogue, for components. Redraws on a change of language. */
export function useMessages<K extends string>(messages: Catalogue<K>): Translate<K> {
  register(messages);
  const { t } = useTranslation(messages.name, { i18n });
  return (key, params) => t(String(key), params ?? {});
}

/** The typed `t` of a catalogue outside components. */
export function translate<K extends string>(messages: Catalogue<K>): Translate<K> {
  register(messages);
  return (key, params) => i18n.t(String(key), { ns: messages.name, ...params });
}
