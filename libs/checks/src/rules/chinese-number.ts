const DIGITS = '零一二三四五六七八九';
const FORM = /^(?:([一二三四五六七八九]?)(十))?([零一二三四五六七八九]?)$/;

/** The value of a small number as texts write it: 12, 十二, 两; null when it is none. */
export function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const parts = FORM.exec(text.replace('两', '二').replace('〇', '零'));
  if (!parts || text === '') return null;
  const [, tens, ten, ones] = parts;
  return (ten ? valueOf(tens, 1) * 10 : 0) + valueOf(ones, 0);
}

const valueOf = (digit: string | undefined, otherwise: number): number => (digit ? DIGITS.indexOf(digit) : otherwise);

/** A small number as texts count: 一, 十二, 二十. */
export function written(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${ones === 0 && tens > 0 ? '' : DIGITS[ones]}`;
}
