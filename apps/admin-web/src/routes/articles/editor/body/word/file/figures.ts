const DIGITS = '零一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '十', '百', '千'];
const LEGAL_UNITS = ['', '拾', '佰', '仟'];
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN = {
  ...{ M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40 },
  ...{ X: 10, IX: 9, V: 5, IV: 4, I: 1 },
};

type Writer = (value: number) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => String(value).replace(/\d/g, wide),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => `（${value}）`,
  chineseCounting: (value) => counted(value, DIGITS, UNITS),
  chineseCountingThousand: (value) => counted(value, DIGITS, UNITS),
  taiwaneseCountingThousand: (value) => counted(value, DIGITS, UNITS),
  japaneseCounting: (value) => counted(value, DIGITS, UNITS),
  chineseLegalSimplified: (value) => counted(value, LEGAL, LEGAL_UNITS),
  ideographDigital: (value) => String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit),
  ideographTraditional: (value) => STEMS[(value - 1) % 10] ?? String(value),
  ideographZodiac: (value) => BRANCHES[(value - 1) % 12] ?? String(value),
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperLetter: letters,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
  none: () => '',
};

/** A number as Word writes it in this form; forms we do not know are written in figures. */
export function figureOf(value: number, form: string): string {
  return (Object.hasOwn(WRITERS, form) ? WRITERS[form] : undefined)?.(value) ?? String(value);
}

const wide = (digit: string): string => String.fromCodePoint(0xff10 + Number(digit));

function circled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : `（${value}）`;
}

function letters(value: number): string {
  const letter = String.fromCodePoint(65 + ((value - 1) % 26));
  return letter.repeat(Math.min(10, Math.ceil(value / 26)));
}

function roman(value: number): string {
  let left = Math.min(value, 3999);
  let text = '';
  for (const [sign, worth] of Object.entries(ROMAN)) for (; left >= worth; left -= worth) text += sign;
  return text;
}

// 12 is 十二, 20 is 二十, 105 is 一百零五
function counted(value: number, digits: string, units: readonly string[]): string {
  if (value < 1 || value > 9999) return String(value);
  const figures = String(value).split('').map(Number);
  const text = figures
    .map((figure, at) => (figure ? `${digits[figure] ?? ''}${units[figures.length - 1 - at] ?? ''}` : digits[0]))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return value < 20 ? text.replace(/^[一壹](?=[十拾])/, '') : text;
}
