/** A number of a person that stands in a text, with what would mask it. */
export type PersonalNumber = {
  key: 'identityCard' | 'mobileNumber';
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
const BIRTH = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;

/** Identity numbers (GB 11643) and mobile numbers in a text, in reading order. */
export function personalNumbers(text: string): PersonalNumber[] {
  const read = narrow(text);
  const identities = [...read.matchAll(IDENTITY)].flatMap(({ index, 0: found }) => identityOf(found, index, text));
  const mobiles = [...read.matchAll(MOBILE)].flatMap(({ index, 0: found }) => mobileOf(found, index, text, read));
  const isFree = ({ at }: PersonalNumber): boolean =>
    !identities.some((one) => at >= one.at && at < one.at + one.length);
  return [...identities, ...mobiles.filter(isFree)].sort((a, b) => a.at - b.at);
}

function narrow(text: string): string {
  return text.replace(/[０-９ＸｘX]/g, (one) =>
    /[０-９]/.test(one) ? String((one.codePointAt(0) ?? 0) - FULL_WIDTH_ZERO) : 'X',
  );
}

function identityOf(found: string, at: number, text: string): PersonalNumber[] {
  const bare = bareOf(found);
  if (!BIRTH.test(bare)) return [];
  return [{ ...placed('identityCard', found, at, text), remedy: `${bare.slice(0, 6)}********${bare.slice(14)}` }];
}

function mobileOf(found: string, at: number, text: string, read: string): PersonalNumber[] {
  const bare = bareOf(found).replace(/^\+?86(?=1\d{10}$)/, '');
  if (!/^1[3-9]\d{9}$/.test(bare) || AMOUNT.test(read.slice(at + found.length, at + found.length + 6))) return [];
  return [{ ...placed('mobileNumber', found, at, text), remedy: `${bare.slice(0, 3)}****${bare.slice(7)}` }];
}

const bareOf = (found: string): string => found.replace(/[^\d+X]/gi, '').toUpperCase();

function placed(key: PersonalNumber['key'], found: string, at: number, text: string): Omit<PersonalNumber, 'remedy'> {
  return { key, at, length: found.length, value: text.slice(at, at + found.length) };
}
