/** The mark of the platform's sites, drawn in a square of 68: hills, their foot, and the moon above. */
export const mark = {
  size: 68,
  hills: 'M10 50 25 27l8 11 9-17 16 29',
  foot: 'M10 57h48M16 18c4-5 10-5 13-1',
} as const;

/** The mark as a drawing of its own, for the tab of a browser. */
export function markSvg(colour: string): string {
  const { size, hills, foot } = mark;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" rx="12" fill="${colour}"/><g fill="none" stroke="#fff" stroke-linejoin="round" stroke-linecap="round"><path stroke-width="6" d="${hills}"/><path stroke-width="4" d="${foot}"/></g></svg>`;
}
