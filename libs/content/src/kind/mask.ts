/** What stands in a mask for something that is typed, and how long it may be. */
const TOKENS: Readonly<Record<string, string>> = {
  '{年}': '(?:19|20)\\d{2}',
  '{号}': '[1-9]\\d{0,5}',
  '{字}': '[\\u4e00-\\u9fa5A-Za-z]{1,10}',
};
const PARTS = /\{[年号字]\}/g;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** Whether it is a mask: something fixed, a number that counts, and nothing that would be read as another token. */
export function isMask(mask: string): boolean {
  const fixed = mask.replaceAll(PARTS, '');
  const hasOne = mask.split('{号}').length === 2;
  return hasOne && fixed !== '' && !/[{}]/.test(fixed) && !mask.includes('}{');
}

/** The pattern that a mask stands for. Tokens never follow each other, so it takes time in line with the text. */
export function maskPattern(mask: string): RegExp {
  const parts = [...mask.matchAll(PARTS)];
  const fixed = mask.split(PARTS).map((text) => text.replaceAll(SPECIAL, '\\$&'));
  const body = fixed.map((text, index) => text + (TOKENS[parts[index]?.[0] ?? ''] ?? '')).join('');
  return new RegExp(`^${body}$`, 'u');
}
