const PLACE = /\{(yd|iso|[yd])([+-]\d+)?\}/g;
const DAY = 86_400_000;

/**
 * Puts dates into a text: `{d}` the day itself as 11月25日, `{d+3}` three days later, `{y}` the year, `{yd}` the whole
 * date as it stands under a document, `{iso}` as a field of the kind holds it.
 */
export function withDates(text: string, at: Date): string {
  return text.replace(PLACE, (_, kind: string, shift: string | undefined) => {
    const by = Number(shift ?? 0);
    if (kind === 'y') return String(partsOf(at).year + by);
    const { year, month, day } = partsOf(new Date(at.getTime() + by * DAY));
    if (kind === 'iso') return [year, two(month), two(day)].join('-');
    return kind === 'yd' ? `${year}年${month}月${day}日` : `${month}月${day}日`;
  });
}

const two = (part: number): string => String(part).padStart(2, '0');

function partsOf(at: Date): { year: number; month: number; day: number } {
  const local = new Date(at.getTime() + DAY / 3); // China keeps UTC+8 all year
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}
