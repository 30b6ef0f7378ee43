import type { Spot } from '../rules/spot.js';
import type { ListedWord } from './listed-word.js';
import type { Met } from './word-list.js';

const POST =
  /([\u4e00-\u9fff、]{0,16}(?:书记|主席|省长|市长|州长|盟长|区长|县长|旗长|乡长|镇长|厅长|局长|主任|部长|院长|检察长|秘书长|政委|司令员))$/;

// who held a post once may be called by it
const FORMER = /(?:^|[^目])(?:原|前|时任)/;

/** Posts that a leader does not hold on that day, and names out of their order. */
export function leaderSpots(text: string, met: readonly Met[], today: string): Spot[] {
  const named = met.filter(({ word }) => word.kind === 'LEADER');
  if (named.length === 0) return [];
  return [...namedBy(named).flatMap((same) => postSpots(text, same, today)), ...orderSpots(text, named, today)];
}

/** One person may be listed with several terms. */
function namedBy(named: readonly Met[]): Met[][] {
  const places = new Map<number, Met[]>();
  for (const one of named) places.set(one.from, [...(places.get(one.from) ?? []), one]);
  return [...places.values()];
}

function postSpots(text: string, same: readonly Met[], today: string): Spot[] {
  const [{ from = 0, to = 0, word } = {}] = same;
  const said = POST.exec(text.slice(Math.max(0, from - 24), from))?.[1]
    ?.split('、')
    .at(-1);
  if (!said || !word || FORMER.test(said)) return [];
  const held = same.filter((one) => holds(one.word, today)).flatMap((one) => (one.word.right ?? '').split('、'));
  if (held.some((post) => post !== '' && (endsIn(said, post) || endsIn(post, said)))) return [];
  const params = { value: said, name: word.word, right: held.join('、') };
  return [{ key: 'leaderPost', from: from - said.length, to, params }];
}

// 青溪县县长 is 县长, 副县长 is not
function endsIn(longer: string, shorter: string): boolean {
  return longer.endsWith(shorter) && !/[副代]$/.test(longer.slice(0, -shorter.length));
}

function holds({ validFrom, validUntil }: ListedWord, today: string): boolean {
  return (validFrom ?? '') <= today && today <= (validUntil ?? '9999');
}

/** Names in one row, separated by 、 only, stand in the order of their list. */
function orderSpots(text: string, named: readonly Met[], today: string): Spot[] {
  const current = named.filter(({ word }) => word.rank !== null && holds(word, today)).sort((a, b) => a.from - b.from);
  return current.flatMap((one, index): Spot[] => {
    const next = current[index + 1];
    if (!next || text.slice(one.to, next.from) !== '、' || (one.word.rank ?? 0) <= (next.word.rank ?? 0)) return [];
    const value = text.slice(one.from, next.to);
    const remedy = `${next.word.word}、${one.word.word}`;
    return [{ key: 'leaderOrder', from: one.from, to: next.to, params: { value }, remedy }];
  });
}
