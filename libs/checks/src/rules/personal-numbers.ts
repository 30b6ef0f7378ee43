import { isIdentity, isLuhn } from './checksums.js';

/** A number of a person that stands in a text, with what would mask it. */
export type PersonalNumber = {
  key: 'identityCard' | 'identityDoubtful' | 'mobileNumber' | 'bankCard';
  at: number;
  length: number;
  value: string;
  remedy: string;
};

// As people write them: full-width digits, and blanks or hyphens between the groups. One character stays one character,
// so that places in what is read are places in the text.
const FULL_WIDTH_ZERO = 0xff10;
const GAPS = '[\\s\\u00a0\\u3000\\-－—.]?';
const digits = (count: number): string => `\\d(?:${GAPS}\\d){${count - 1}}`;
const IDENTITY = new RegExp(`(?<![\\dA-Za-z.])${digits(17)}${GAPS}[\\dXx](?![\\dA-Za-z])`, 'g');
const MOBILE = new RegExp(`(?<![\\d.])(?:\\+?86${GAPS})?${digits(11)}(?!\\d)`, 'g');
// 13800000000元 is an amount, 13800000000.5 a measure, No.13800000000 stays with the writer.
const AMOUNT =
  /^[\s\u3000]?(?:[.．]\d|[,，]\d{3}|[十百千万亿兆余多]|元|圆|美元|吨|公斤|千克|克|米|公里|平方|立方|亩|公顷|千瓦|人次|个|件|户|页|次|%|％)/u;
// 62 UnionPay, 4 and 5 the foreign schemes that banks here issue, 9558 an old range still in use.
// A part of a longer chain, such as the code of a project, is no card.
const CARD = new RegExp(
  `(?<![\\dA-Za-z.]|\\d[-－—])(?:62|4|5[1-5]|9558)${GAPS}\\d(?:${GAPS}\\d){10,17}(?![\\dA-Za-z]|[-－—]\\d)`,
  'g',
);
// what stands before a long number that is none of a person
const OTHER_NUMBER =
  /(?:编号|文号|单号|订单号?|条码|流水号|代码|备案号?|许可证号?|合同号?|批次号?|序列号|票号|宗地号|图号|账户号?|户号)[:：为是]?\s*$/u;
const BIRTH = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;

/** Identity numbers (GB 11643), mobile numbers and bank cards in a text, in reading order. */
export function personalNumbers(text: string): PersonalNumber[] {
  const read = narrow(text);
  const identities = [...read.matchAll(IDENTITY)].flatMap(({ index, 0: found }) => identityOf(found, index, text));
  const mobiles = [...read.matchAll(MOBILE)].flatMap(({ index, 0: found }) => mobileOf(found, index, text, read));
  const cards = [...read.matchAll(CARD)].flatMap(({ index, 0: found }) => cardOf(found, index, text));
  const kept: PersonalNumber[] = [];
  // a proof counts for more than a likeness
  const doubtful = identities.filter(({ key }) => key === 'identityDoubtful');
  const proven = identities.filter(({ key }) => key === 'identityCard');
  for (const one of [...proven, ...cards, ...doubtful, ...mobiles])
    if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept.sort((a, b) => a.at - b.at);
}

function narrow(text: string): string {
  return text.replace(/[０-９ＸｘX]/g, (one) =>
    /[０-９]/.test(one) ? String((one.codePointAt(0) ?? 0) - FULL_WIDTH_ZERO) : 'X',
  );
}

function overlap(one: PersonalNumber, other: PersonalNumber): boolean {
  return one.at < other.at + other.length && other.at < one.at + one.length;
}

function cardOf(found: string, at: number, text: string): PersonalNumber[] {
  const bare = bareOf(found);
  if (bare.length < 13 || bare.length > 19 || !isLuhn(bare)) return [];
  if (OTHER_NUMBER.test(text.slice(Math.max(0, at - 8), at))) return [];
  return [{ ...placed('bankCard', found, at, text), remedy: `${bare.slice(0, 4)}********${bare.slice(-4)}` }];
}

function identityOf(found: string, at: number, text: string): PersonalNumber[] {
  const bare = bareOf(found);
  if (!BIRTH.test(bare)) return [];
  const key = isIdentity(bare) ? 'identityCard' : 'identityDoubtful';
  return [{ ...placed(key, found, at, text), remedy: `${bare.slice(0, 6)}********${bare.slice(14)}` }];
}

function mobileOf(found: string, at: number, text: string, read: string): PersonalNumber[] {
  const bare = bareOf(found).replace(/^\+?86(?=1\d{10}$)/, '');
  if (!/^1[3-9]\d{9}$/.test(bare) || isMeasure(found)) return [];
  if (AMOUNT.test(read.slice(at + found.length, at + found.length + 6))) return [];
  return [{ ...placed('mobileNumber', found, at, text), remedy: `${bare.slice(0, 3)}****${bare.slice(7)}` }];
}

// 14498448.358 is a measure; 138.0000.0127 is a telephone number
const isMeasure = (found: string): boolean => found.split('.').length === 2;

const bareOf = (found: string): string => found.replace(/[^\d+X]/gi, '').toUpperCase();

function placed(key: PersonalNumber['key'], found: string, at: number, text: string): Omit<PersonalNumber, 'remedy'> {
  return { key, at, length: found.length, value: text.slice(at, at + found.length) };
}
