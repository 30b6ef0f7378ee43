// Blanks, controls and format characters (zero width, BOM, direction marks), and letters that are drawn as nothing.
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/u;
// With the u flag a surrogate is one that stands alone.
const UNKEPT = /[\0\p{Surrogate}]/u;
const OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/u;

/** What a person typed, without what cannot be seen at both ends; a text in which nothing can be seen is empty. */
export function trimUnseen(text: string): string {
  const characters = [...text];
  let from = 0;
  let to = characters.length;
  while (from < to && UNSEEN.test(characters[from] ?? '')) from++;
  while (to > from && UNSEEN.test(characters[to - 1] ?? '')) to--;
  return from === 0 && to === characters.length ? text : characters.slice(from, to).join('');
}

/** Whether nothing of it can be seen. */
export function isBlank(text: string): boolean {
  return trimUnseen(text) === '';
}

/** Whether it turns the direction of what is read: a name could be read as another one. */
export function turnsDirection(text: string): boolean {
  return OVERRIDE.test(text);
}

/** Whether the database can keep it: no U+0000, no half of a character. */
export function isStorable(text: string): boolean {
  return !UNKEPT.test(text);
}

/** How many characters a person would count. */
export function lengthOf(text: string): number {
  return [...text].length;
}
