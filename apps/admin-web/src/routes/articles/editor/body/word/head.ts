import { wordsOf } from './words.js';

/** Lines of a text that are fields of an article; only what is certain. */
export type Head = Partial<Record<'title' | 'documentNumber' | 'source' | 'author' | 'issuer' | 'formedOn', string>>;

const NUMBER = /^[\u4e00-\u9fff]{1,15}\s?[〔［[(（]\s?\d{4}\s?[〕］\])）]\s?第?\d{1,5}\s?号$/;
const LABELS = ['来源', '信息来源', '稿源', '供稿', '作者', '撰稿', '通讯员'];
const COLON = /[:：]/;
const DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const AT_EITHER_END = 6;

/**
 * Takes the title out of the text, for the page draws it, and reads the fields that the text says for certain: a line of its
 * own for the number, the source, the author; who signs, and when.
 */
export function takeHead(body: HTMLElement, mayTakeTitle: boolean): Head {
  const blocks = [...body.children].filter((block): block is HTMLElement => block instanceof HTMLElement);
  const lines = blocks.map(wordsOf);
  const ends = [...lines.slice(0, AT_EITHER_END), ...lines.slice(-AT_EITHER_END)];
  const documentNumber = ends.find((line) => NUMBER.test(line));
  const said = ends.flatMap(saidIn);
  const title = mayTakeTitle ? takeTitle(blocks) : undefined;
  return {
    ...(documentNumber ? { documentNumber: documentNumber.replaceAll(/\s/g, '') } : {}),
    ...saidBy(said, /来源|稿源/, 'source'),
    ...saidBy(said, /作者|供稿|撰稿|通讯员/, 'author'),
    ...signed(blocks),
    ...(title ? { title } : {}),
  };
}

type Said = { label: string; value: string };

// 来源：县水利局, also in brackets
function saidIn(line: string): Said[] {
  const bare = line
    .trim()
    .replace(/^[（(]/, '')
    .replace(/[)）]$/, '');
  const at = bare.search(COLON);
  const [label, value] = [bare.slice(0, Math.max(at, 0)).trim(), bare.slice(at + 1).trim()];
  const isSaid = LABELS.includes(label) && value.length >= 2 && value.length <= 40 && !COLON.test(value);
  return isSaid ? [{ label, value }] : [];
}

function saidBy(said: readonly Said[], name: RegExp, key: keyof Head): Head {
  const found = said.find(({ label }) => name.test(label));
  return found ? { [key]: found.value } : {};
}

function takeTitle(blocks: readonly HTMLElement[]): string | undefined {
  const first = blocks.find((block) => wordsOf(block) && !NUMBER.test(wordsOf(block)));
  if (!first) return undefined;
  const isNamed = first.classList.contains('title') || isOnlyFirst(first, blocks);
  const lines = isNamed ? [first] : centredFrom(first);
  const title = lines.map(wordsOf).join('');
  if (title.length < 4 || title.length > 100 || /[。；;]$/.test(title)) return undefined;
  for (const line of lines) line.remove();
  return title;
}

// A heading of the first rank that nothing else is: it heads the whole text.
function isOnlyFirst(first: HTMLElement, blocks: readonly HTMLElement[]): boolean {
  return first.tagName === 'H1' && blocks.every((block) => block === first || block.tagName !== 'H1');
}

/** A title over several lines, as official documents set it: all in the middle, with nothing between them. */
function centredFrom(first: HTMLElement): HTMLElement[] {
  const lines: HTMLElement[] = [];
  for (let at: Element | null = first; at instanceof HTMLElement && isCentred(at); at = at.nextElementSibling)
    lines.push(at);
  return lines.slice(0, 3);
}

const isCentred = (block: HTMLElement): boolean => {
  const words = wordsOf(block);
  if (!words || NUMBER.test(words) || saidIn(words).length > 0 || block.querySelector('img')) return false;
  return /^(?:P|H\d)$/.test(block.tagName) && block.getAttribute('align') === 'center';
};

/** 落款: the last two lines on the right, who and when. */
function signed(blocks: readonly HTMLElement[]): Head {
  const at = blocks.findLastIndex((block) => DATE.test(wordsOf(block).replaceAll(/\s/g, '')));
  const [date, by] = [blocks[at], blocks[at - 1]];
  if (!date || !by || !isRight(date) || !isRight(by)) return {};
  const [, year = '', month = '', day = ''] = DATE.exec(wordsOf(date).replaceAll(/\s/g, '')) ?? [];
  const issuer = wordsOf(by);
  const formedOn = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return /^[\u4e00-\u9fff]{3,40}$/.test(issuer) ? { issuer, formedOn } : { formedOn };
}

const isRight = (block: HTMLElement): boolean =>
  block.getAttribute('align') === 'right' || block.style.textAlign === 'right';
