import { between, card, digits, identity, mobile, one, type Random } from './numbers.ts';

/** An article as somebody in an office would write it, and whether it gives somebody away. */
export interface Written {
  readonly title: string;
  readonly body: string;
  readonly summary: string;
  /** What stands in it that must not: empty where it may pass. */
  readonly secret: string;
  readonly kind: string;
}

const NAMES = ['李建国', '周秀英', '田小军', '罗静怡', '郑远山', '何云舒', '杨桂兰', '王德发'];
const LABELS = {
  identity: ['身份证号：', '公民身份号码', '证件号码为', '（身份证', '户主证号 '],
  mobile: ['联系电话：', '手机', '请联系', '电话 ', '咨询：'],
  card: ['卡号：', '社保卡银行账号 ', '打入', '开户行：农行，账号', '银行卡'],
} as const;
const NUMBERS = { identity, mobile, card } as const;
type Kind = keyof typeof NUMBERS;
const KINDS: readonly Kind[] = ['identity', 'mobile', 'card'];

const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const grouped = (text: string, sizes: readonly number[], gap: string): string => {
  const parts: string[] = [];
  let at = 0;
  for (let index = 0; at < text.length; index++) {
    const size = sizes[Math.min(index, sizes.length - 1)] ?? 4;
    parts.push(text.slice(at, at + size));
    at += size;
  }
  return parts.join(gap);
};
const GROUPS: Readonly<Record<Kind, readonly number[]>> = { identity: [6, 8, 4], mobile: [3, 4], card: [4] };

/** As people write numbers: at one go, in groups, with full-width digits, partly bold, over cells of nothing else. */
function spelt(random: Random, kind: Kind, number: string): string {
  const way = between(random, 0, 9);
  if (way === 0) return wide(number);
  if (way === 1) return grouped(number, GROUPS[kind], ' ');
  if (way === 2) return grouped(number, GROUPS[kind], '-');
  if (way === 3) return `${number.slice(0, 6)}<strong>${number.slice(6)}</strong>`;
  return number;
}

/** An article in which a number of somebody stands. */
export function revealing(random: Random): Written {
  const kind = one(random, KINDS);
  const number = NUMBERS[kind](random);
  const [label, name] = [one(random, LABELS[kind]), one(random, NAMES)];
  const written = spelt(random, kind, number);
  const end = label.startsWith('（') ? '）' : '';
  const place = between(random, 0, 4);
  const sentence = `${name}，${label}${written}${end}，符合条件。`;
  const bodies = [
    `<p>${opening(random)}</p><p>${sentence}</p>`,
    `<p>${opening(random)}</p><table><thead><tr><th>姓名</th><th>号码</th></tr></thead><tbody><tr><td>${name}</td><td>${written}</td></tr></tbody></table>`,
    `<p>${opening(random)}</p><ul><li>${sentence}</li><li>其他按规定办理。</li></ul>`,
    `<p>${opening(random)}${sentence}</p>`,
  ];
  const inSummary = place === 4;
  return {
    title: titleOf(random),
    body: inSummary ? `<p>${opening(random)}</p>` : (bodies[place] ?? ''),
    summary: inSummary ? `${name}${label}${number}${end}` : '',
    secret: number,
    kind,
  };
}

const amount = (random: Random): string => `1${between(random, 3, 9)}${digits(random, 9)}`;

/** Long numbers that lead to nobody, as they stand in notices, reports and tables. */
const HARMLESS: readonly ((random: Random) => string)[] = [
  (random) => `下达资金${amount(random)}元，用于水库除险加固。`,
  (random) => `全年用电量${amount(random)}千瓦时，同比持平。`,
  (random) =>
    `统一社会信用代码${between(random, 1, 9)}1${digits(random, 6)}${digits(random, 8)}M${digits(random, 1)}。`,
  (random) => `项目代码：26${digits(random, 2)}-530422-04-01-${digits(random, 6)}，由县发展和改革局备案。`,
  (random) => `联系电话：0${between(random, 871, 888)}-${between(random, 2, 8)}${digits(random, 6)}，或拨打12345。`,
  (random) => `不动产单元号：530422${digits(random, 6)}GB${digits(random, 5)}F${digits(random, 8)}。`,
  (random) => `中标人身份证号530422********${digits(random, 4)}，电话138****${digits(random, 4)}。`,
  (random) => `发票号码：${between(random, 23, 26)}${digits(random, 18)}，金额已核对。`,
  (random) => `合同编号：62${digits(random, 14)}，签订后三日内备案。`,
  (random) => `文号云政发〔2026〕${between(random, 1, 99)}号，2026年11月${between(random, 1, 28)}日印发。`,
  (random) => `书号ISBN 978-7-${digits(random, 3)}-${digits(random, 5)}-${digits(random, 1)}，定价58元。`,
  (random) => `地块坐标X=${digits(random, 7)}.${digits(random, 3)}，Y=${digits(random, 8)}.${digits(random, 3)}。`,
  (random) => `预算数${amount(random)}.${digits(random, 2)}，决算数${amount(random)}.${digits(random, 2)}。`,
  (random) => `网址https://www.qingxi.gov.cn/art/2026/${digits(random, 8)}.html，可下载附件。`,
  (random) => `招标项目编号：QXZC2026-${digits(random, 4)}-${digits(random, 6)}，开标时间另行通知。`,
  (random) => `资金用途明细：其中一般债券${amount(random)}亿元，专项债券另列。`,
];

/** An article full of numbers, none of which is anybody's. */
export function harmless(random: Random): Written {
  const sentences = Array.from({ length: between(random, 2, 4) }, () => one(random, HARMLESS)(random));
  const cell = amount(random);
  const table = `<table><thead><tr><th>科目</th><th>金额（元）</th></tr></thead><tbody><tr><td>农林水支出</td><td>${cell}.00</td></tr></tbody></table>`;
  const body = `<p>${opening(random)}</p>${sentences.map((text) => `<p>${text}</p>`).join('')}${between(random, 0, 2) ? '' : table}`;
  return { title: titleOf(random), body, summary: '', secret: '', kind: 'harmless' };
}

function opening(random: Random): string {
  return one(random, [
    '现将有关事项公示如下，公示期七天。',
    '根据县人民政府常务会议精神，经研究决定：',
    '为做好今年的工作，各乡镇、各部门要认真落实。',
    '经乡镇初审、县级审核，名单公布如下。',
  ]);
}

function titleOf(random: Random): string {
  const what = ['城乡低保', '农村公路养护', '高龄津贴', '水库除险加固', '危房改造', '公益性岗位'];
  return `关于2026年${one(random, what)}有关情况的公示`;
}
