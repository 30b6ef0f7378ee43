import { pinyin } from 'pinyin-pro';

/** Addresses are one part between slashes: small letters, digits, and hyphens within. */
export const SLUG = /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/;
const LONGEST = 40;

/** An address for a name: the first letters of its syllables, the whole syllable of a single one; '' where it has none. */
export function slugFor(name: string, isTaken: (slug: string) => boolean): string {
  const initials = spell(name, 'first');
  const slug = (initials.length > 1 ? initials : spell(name, 'pinyin')).slice(0, LONGEST - 3);
  if (!slug || !isTaken(slug)) return slug;
  for (let n = 2; ; n += 1) if (!isTaken(`${slug}${n}`)) return `${slug}${n}`;
}

function spell(name: string, pattern: 'first' | 'pinyin'): string {
  const read = pinyin(name, { pattern, toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  return read
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
