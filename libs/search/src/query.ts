import { partWords, queryWords } from './words.js';

/** What a reader asked for, as a search can work with it. */
export interface SearchQuery {
  /** All of them must occur. */
  readonly words: readonly string[];
  /** Each must stand in title or text as it was typed between quotation marks. */
  readonly phrases: readonly string[];
  /** None of these groups may occur whole. */
  readonly without: readonly (readonly string[])[];
  /** The words that matter, by their parts: most of them are looked for where nothing holds all. */
  readonly telling: readonly string[];
}

const MAX_LENGTH = 200;
const MAX_PHRASES = 4;
/** So many words are looked for in every choice of most of them: more choices than the index likes to answer. */
const MAX_TELLING = 8;

const QUOTED = /["“”„«»「」『』]([^"“”„«»「」『』]{1,100})["“”„«»「」『』]/g;
const WITHOUT = /(?:^|[\s\u3000])[-－−]([^\s\u3000]{1,50})/g;

// What a question is asked with says nothing of what it is about.
const ASKING = new Set(
  (
    '的 了 和 与 或 及 在 是 有 要 我 我们 你 您 他 想 请问 请 问 吗 呢 啊 吧 呀 怎么 怎么办 怎样 如何 什么 哪 哪些 哪里 哪儿 哪个 多少 几 ' +
    '多久 多长 时候 什么时候 何时 为什么 为何 谁 能 能否 可以 是否 能不能 可不可以 需要 应该 应当 去 到 给 把 被 对 关于 一下 一个 这 那 这个 那个 ' +
    '就 都 也 还 没 没有 不 不能 办 办理 申请 拿 找 弄 做 上 下 里 个 人'
  ).split(' '),
);

/** Reads what was typed: words, "phrases in quotation marks", and -words that must not occur. */
export function parseQuery(typed: string): SearchQuery {
  const text = typed.slice(0, MAX_LENGTH);
  const phrases = [...text.matchAll(QUOTED)].flatMap(([, phrase]) => phrase?.trim().toLowerCase() || []);
  const unquoted = text.replaceAll(QUOTED, ' ');
  const without = [...unquoted.matchAll(WITHOUT)].map(([, words]) => queryWords(words ?? ''));
  const plain = unquoted.replaceAll(WITHOUT, ' ');
  const kept = phrases.slice(0, MAX_PHRASES);
  const words = queryWords(`${plain} ${kept.join(' ')}`);
  return { words, phrases: kept, without: without.filter((group) => group.length > 0), telling: tellingOf(plain) };
}

function tellingOf(text: string): string[] {
  const words = partWords(text).filter((word) => !ASKING.has(word));
  const long = words.filter((word) => word.length > 1 || /[a-z0-9]/.test(word));
  return (long.length > 0 ? long : words).slice(0, MAX_TELLING);
}

/** The text search query that asks for all words and none of those that are not wanted. */
export function strictQuery({ words, without }: SearchQuery): string {
  return [...words.map(lexeme), ...without.map((group) => `!(${group.map(lexeme).join(' & ')})`)].join(' & ');
}

/** The query that is met by at least `count` of the telling words. */
export function looseQuery({ telling, without }: SearchQuery, count: number): string {
  const choices = choicesOf(telling, count).map((words) => `(${words.map(lexeme).join(' & ')})`);
  return [`(${choices.join(' | ')})`, ...without.map((group) => `!(${group.map(lexeme).join(' & ')})`)].join(' & ');
}

function lexeme(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

function choicesOf(words: readonly string[], count: number): string[][] {
  if (count === 0) return [[]];
  return words.flatMap((word, at) => choicesOf(words.slice(at + 1), count - 1).map((rest) => [word, ...rest]));
}
