import { useTranslation } from 'react-i18next';
import { i18n } from '../../i18n/i18n.js';

/** Chooses the words of a text in both languages that the screen is in. */
export function useOwnWords(): (text: { readonly zh: string; readonly en: string }) => string {
  const { i18n: language } = useTranslation(undefined, { i18n });
  return ({ zh, en }) => (language.language === 'en' ? en : zh);
}
