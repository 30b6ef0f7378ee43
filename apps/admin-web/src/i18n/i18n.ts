import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'jiyue.language';

/** The one i18next instance. Catalogues add themselves when their route is loaded. */
export const i18n: I18n = createInstance();

/** Chinese first; English only for a person who chose it. */
export function preferredLanguage(): Language {
  const kept = typeof localStorage === 'undefined' ? null : localStorage.getItem(storageKey);
  return kept === 'en' ? 'en' : 'zh-CN';
}

/** Starts i18next. Keys are flat, so dots in a key are only dots. */
export function startI18n(language: Language = preferredLanguage()): void {
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, defaultVariables: { place: '' } },
    initAsync: false,
    react: { useSuspense: false },
  });
}

/** Switches the language, keeps the choice and tells the document. */
export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
  await i18n.changeLanguage(language);
}
