/** A text in both languages of the platform. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
export type Language = keyof Bilingual;

/**
 * What a message may be filled in with. `count` and `choice` come out of a small closed set, so they may stand
 * anywhere; `title` and `text` are words that somebody wrote and stand in the body only.
 */
export type Param =
  | { readonly kind: 'count' }
  | { readonly kind: 'choice'; readonly words: Readonly<Record<string, Bilingual>> }
  | { readonly kind: 'title' }
  | { readonly kind: 'text' };

/** Values as a job carries them. */
export type ParamValues = Readonly<Record<string, string | number>>;

// Larger than any count a message has reason to name, smaller than any number that names a person.
const COUNT_MOST = 9_999;
const TEXT_MOST = 200;
// Line breaks and invisible controls would let a title write lines of its own.
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** The words a value is shown with; a value that does not fit its kind shows nothing of itself. */
export function wordsFor(param: Param, value: string | number | undefined, language: Language): string {
  if (param.kind === 'count') return isCount(value) ? String(value) : '…';
  if (param.kind === 'choice') {
    const words = Object.hasOwn(param.words, String(value)) ? param.words[String(value)] : undefined;
    return words?.[language] ?? '…';
  }
  return String(value ?? '…')
    .replace(CONTROLS, ' ')
    .trim()
    .slice(0, TEXT_MOST);
}

/** Whether a kind of value may stand in a subject line or a short message. */
export function isImpersonal({ kind }: Param): boolean {
  return kind === 'count' || kind === 'choice';
}

function isCount(value: string | number | undefined): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= COUNT_MOST;
}
