import type { Spot, TextRule } from './spot.js';

type Rewrite = readonly [RegExp, Spot['key'], (match: RegExpExecArray) => string | null];

const HAN = '[\\u4e00-\\u9fff]';
const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

const REWRITES: readonly Rewrite[] = [
  [/([，。；：、？！])\1+/g, 'punctuationDouble', ([value]) => value[0] ?? null],
  [/[，、；：]。|。[，、；：]|，[；：、]|；[，、]/g, 'punctuationDouble', () => null],
  [new RegExp(`(?<=${HAN})[,;:?!](?=${HAN})`, 'g'), 'punctuationNarrow', ([value]) => WIDE[value] ?? null],
  // GB/T 9704: the year stands in 〔〕, the number without 第 and without noughts before it
  [
    /(?<=[\u4e00-\u9fff])[[【(（［]\s*((?:19|20)\d{2})\s*[\]】)）］]\s*第?0*(\d{1,5})号/g,
    'documentNumber',
    ([, year, number]) => `〔${year}〕${number}号`,
  ],
  [/〔((?:19|20)\d{2})〕(?:第0*|0+)(\d{1,5})号/g, 'documentNumber', ([, year, number]) => `〔${year}〕${number}号`],
  [/^([（(][一二三四五六七八九十]{1,3}[）)])[、，．.]/g, 'numbering', ([, head]) => head ?? null],
  [/^(第[一二三四五六七八九十]{1,3})、/g, 'numbering', ([, head]) => `${head}，`],
  [/^([一二三四五六七八九十]{1,3})[.．，]/g, 'numbering', ([, head]) => `${head}、`],
  [/(?:大约|约)(\d[\d.,]*[^，。；\d]{0,6})左右/g, 'wordy', ([, rest]) => `约${rest}`],
  [/(?:超过|不少于|不低于)(\d[\d.,]*[^，。；\d]{0,6})以上/g, 'wordy', ([value]) => value.replace(/以上$/, '')],
  [/(?:不超过|不多于|不高于)(\d[\d.,]*[^，。；\d]{0,6})以下/g, 'wordy', ([value]) => value.replace(/以下$/, '')],
  [/(?<=^|[，。；：])截止(?=(?:19|20)\d{2}年)/g, 'wordy', () => '截至'],
  [/目的是为了/g, 'wordy', () => '目的是'],
  [/原因是因为/g, 'wordy', () => '原因是'],
];

/** Punctuation, numbering and wording of official documents (GB/T 9704, GB/T 15834). */
export const wording: TextRule = (text) => [
  ...REWRITES.flatMap(([pattern, key, mend]) =>
    [...text.matchAll(pattern)].map((match): Spot => ({
      key,
      from: match.index,
      to: match.index + match[0].length,
      params: { value: match[0] },
      remedy: mend(match),
    })),
  ),
  ...openPairs(text),
];

const PAIRS = ['（）', '《》', '“”', '〔〕', '【】'] as const;

/** Brackets and quotation marks that nothing closes, or nothing opens. */
function openPairs(text: string): Spot[] {
  return PAIRS.flatMap(([open = '', close = '']) => {
    const opened: number[] = [];
    const lonely: number[] = [];
    for (let at = 0; at < text.length; at++) {
      if (text[at] === open) opened.push(at);
      else if (text[at] === close && opened.pop() === undefined && !isListMark(text, at)) lonely.push(at);
    }
    return [...opened, ...lonely].map((from): Spot => ({
      key: 'pairOpen',
      from,
      to: from + 1,
      params: { value: text[from] ?? '' },
    }));
  });
}

// 1）and 一）are marks of lists
function isListMark(text: string, at: number): boolean {
  return (
    text[at] === '）' &&
    /(?:^|[，。；：、\s])[\d一二三四五六七八九十a-zA-Z]{1,3}$/.test(text.slice(Math.max(0, at - 4), at))
  );
}
