import { personalNumbers } from './personal-numbers.js';
import type { Spot, TextRule } from './spot.js';

const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·• ]?(?=[A-HJ-NP-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])/g;
// A dwelling, not an office: somebody's address by its label, where it holds a number, or a flat of a building with staircases.
const LABELLED =
  /(?:(?:家庭|户籍|居住|现居住?|常住)(?:地址|住址)|现住址?|住址)(?:[:：]|为|是)\s{0,3}[\u4e00-\u9fff][\u4e00-\u9fff\d\-—()（）]{6,45}/g;
const FLAT = /[\u4e00-\u9fff]{2,12}\d{1,3}(?:号楼|栋|幢|座)\d{1,2}单元\d{2,4}(?:室|号|户)/g;

/** What leads to a person: numbers, plates, dwellings. */
export const personal: TextRule = (text) => [
  ...numbers(text),
  ...matched(text, PLATE, 'plate'),
  ...matched(text, LABELLED, 'address').filter(({ from, to }) => /\d/.test(text.slice(from, to))),
  ...matched(text, FLAT, 'address'),
];

function numbers(text: string): Spot[] {
  return personalNumbers(text).map(({ key, at, length, value, remedy }) => ({
    key,
    from: at,
    to: at + length,
    params: { value },
    remedy,
  }));
}

function matched(text: string, pattern: RegExp, key: 'plate' | 'address'): Spot[] {
  return [...text.matchAll(pattern)].map(({ index, 0: value }) => ({
    key,
    from: index,
    to: index + value.length,
    params: { value },
    remedy: key === 'plate' ? `${value.slice(0, 2)}****` : null,
  }));
}
