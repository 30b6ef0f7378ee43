import { numberOf, written } from './chinese-number.js';
import type { Spot, TextRule } from './spot.js';

const DATE = /(?<!\d)(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日(?:[（(]?(?:星期|周)([一二三四五六日天])[）)]?)?/g;
const CLOCK = /(?<!\d)(\d{1,2})时(\d{1,2})分(?!之)/g;
const PERIOD =
  /(?<!\d)((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:至|到|—|-|～)((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/g;
const WEEKDAYS = '日一二三四五六';

/** Days that no calendar has, weekdays that are others, hours beyond the day, periods that end before they begin. */
export const dates: TextRule = (text) => [
  ...[...text.matchAll(DATE)].flatMap(dateSpots),
  ...[...text.matchAll(CLOCK)].flatMap(clockSpots),
  ...[...text.matchAll(PERIOD)].flatMap(periodSpots),
];

function dateSpots(match: RegExpExecArray): Spot[] {
  const [value, year, month, day, weekday] = match;
  const at = { from: match.index, to: match.index + value.length };
  if (!isDay(Number(year ?? 2000), Number(month), Number(day)))
    return [{ key: 'dateImpossible', ...at, params: { value } }];
  if (!year || !weekday) return [];
  const real = WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()] ?? '';
  if (real === weekday.replace('天', '日')) return [];
  return [{ key: 'weekdayWrong', ...at, params: { value, real }, remedy: withWeekday(value, real) }];
}

function withWeekday(value: string, weekday: string): string {
  return value.replace(/(?<=星期|周)[一二三四五六日天]/, weekday);
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function clockSpots(match: RegExpExecArray): Spot[] {
  const [value, hour, minute] = match;
  if (Number(hour) <= 24 && Number(minute) <= 59) return [];
  return [{ key: 'timeImpossible', from: match.index, to: match.index + value.length, params: { value } }];
}

function periodSpots(match: RegExpExecArray): Spot[] {
  const [value, ...parts] = match;
  const [y1 = 0, m1 = 0, d1 = 0, y2 = 0, m2 = 0, d2 = 0] = parts.map(Number);
  if (y1 * 10_000 + m1 * 100 + d1 <= y2 * 10_000 + m2 * 100 + d2) return [];
  return [{ key: 'periodBackwards', from: match.index, to: match.index + value.length, params: { value } }];
}

const COUNTED =
  /([\d]{1,2}|[一二两三四五六七八九十]{1,3})(?:个|大)?(?:方面|项|点|条|类|件|步)[^。；：:，]{0,12}[:：](?=一是)/g;
const FIRST = /一是/g;

/** “抓好三项工作：一是…二是…” that does not come to three. */
export const lists: TextRule = (text) => {
  if ([...text.matchAll(FIRST)].filter(({ index }) => !/[十\d]/.test(text[index - 1] ?? '')).length !== 1) return [];
  return [...text.matchAll(COUNTED)].flatMap((match): Spot[] => {
    const said = numberOf(match[1] ?? '');
    const count = countOf(text.slice(match.index + match[0].length));
    if (said === null || count < 2 || said === count) return [];
    const params = { said, count };
    return [{ key: 'listCount', from: match.index, to: match.index + match[0].length, params }];
  });
};

function countOf(list: string): number {
  let [count, at] = [0, 0];
  for (;;) {
    const next = list.indexOf(`${written(count + 1)}是`, at);
    if (next < 0) return count;
    count++;
    at = next + 1;
  }
}

const MEN_AND_WOMEN =
  /共(?:有)?(\d{1,6})(?:人|名)，其中，?(男)(?:性|生)?(\d{1,6})(?:人|名)[，、](女)(?:性|生)?(\d{1,6})(?:人|名)/g;
const CHANGE =
  /(?:由|从)(\d+(?:\.\d+)?)(万|亿)?([\u4e00-\u9fff%％]{1,3}?)(增加|增长|上升|提高|提升|减少|下降|降低|降|升)(?:到|至)(\d+(?:\.\d+)?)(万|亿)?([\u4e00-\u9fff%％]{1,3})/g;
const MORE = /增|升|提/;

/** Parts that do not come to their whole, and figures that rise by falling. */
export const sums: TextRule = (text) => [
  ...[...text.matchAll(MEN_AND_WOMEN)].flatMap((match): Spot[] => {
    const [value, whole, , men, , women] = match;
    const sum = Number(men) + Number(women);
    const isRight = sum === Number(whole);
    return isRight
      ? []
      : [{ key: 'sumWrong', from: match.index, to: match.index + value.length, params: { value, sum } }];
  }),
  ...[...text.matchAll(CHANGE)].flatMap((match): Spot[] => {
    const [value, from, scale, unit, how, to, otherScale, rest] = match;
    const isAlike = (scale ?? '') === (otherScale ?? '') && rest?.startsWith(unit ?? ' ');
    const rises = Number(to) > Number(from);
    if (!isAlike || Number(to) === Number(from) || rises === MORE.test(how ?? '')) return [];
    return [{ key: 'changeBackwards', from: match.index, to: match.index + value.length, params: { value } }];
  }),
];
