const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Types of pictures that pages can show. */
export const PICTURE_TYPES: readonly string[] = Object.keys(EXTENSIONS);

// What file names may not hold: ways between folders, what nobody sees, what turns the reading direction.
const NO_NAME = /[/\\\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu;
const MOST_CHARACTERS = 80;

/** A file name from the end of the address, with the extension of what was found there. */
export function nameOfPicture({ pathname }: URL, type: string): string {
  const last = readable(pathname.split('/').at(-1) ?? '').replaceAll(NO_NAME, '');
  const base = last
    .replace(/\.\w{1,5}$/, '')
    .trim()
    .slice(0, MOST_CHARACTERS);
  return `${base || '图片'}.${EXTENSIONS[type] ?? 'png'}`;
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // not the encoding of a text
  }
}
