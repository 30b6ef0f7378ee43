/**
 * What the body of an article may consist of: every tag, with the attributes that mean something on it. The server cleans
 * by it, the editor's schema is built to hold all of it, and pages draw no more than it.
 */
export const MARKUP: Readonly<Record<string, readonly string[]>> = {
  p: ['id'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  blockquote: [],
  pre: [],
  br: [],
  hr: [],
  ul: [],
  ol: ['start'],
  li: ['id'],
  figure: ['id'],
  figcaption: [],
  img: ['src', 'alt', 'title', 'width', 'height'],
  video: ['src', 'controls', 'width', 'height'],
  audio: ['src', 'controls'],
  table: ['id'],
  caption: [],
  colgroup: [],
  col: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['colspan', 'rowspan', 'scope'],
  td: ['colspan', 'rowspan', 'scope'],
  a: ['href', 'title', 'id'],
  strong: [],
  b: [],
  em: [],
  i: [],
  u: [],
  s: [],
  sub: [],
  sup: [],
};

/** Tags that may say in their style how their text is aligned. */
export const ALIGNED: readonly string[] = [
  ...['p', 'h2', 'h3', 'h4', 'li', 'blockquote', 'figure', 'figcaption', 'caption', 'td', 'th'],
];

/** How text is aligned. */
export const ALIGNMENTS: readonly string[] = ['left', 'right', 'center', 'justify'];

/** The width of a column, as a part of its table; nothing else has a width in its style. */
export const COLUMN_WIDTH = /^(?:100|\d{1,2}(?:\.\d)?)%$/;

/** Tags that stand for others: a page has one first heading, its title. */
export const TAG_STANDS_FOR: Readonly<Record<string, string>> = {
  h1: 'h2',
  h5: 'h4',
  h6: 'h4',
  strike: 's',
  tfoot: 'tbody',
};

/** Tags that have no content. */
export const VOID_TAGS: readonly string[] = ['br', 'hr', 'img', 'col'];

/** Tags that show a file. */
export const FILE_TAGS: readonly string[] = ['img', 'video', 'audio'];

const LINK = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:[+\d]|\/(?!\/)|#.)/i;

/** Whether an address may stand in a link: of the web, of this site, of a place in the text, for mail or telephone. */
export function isLink(address: string): boolean {
  return LINK.test(address);
}

// The page around the text has ids of its own.
const TARGET = 't-';
const TARGET_LENGTH = 60;

/** The id of a place in the text that links of the text lead to, wherever the text came from. */
export function targetId(id: string): string {
  const plain = id.replace(/[^\p{L}\p{N}_-]/gu, '-').slice(0, TARGET_LENGTH);
  return plain.startsWith(TARGET) ? plain : `${TARGET}${plain}`;
}

/** The address of a link; one to a place in the text names it as {@link targetId} does. */
export function linkAddress(address: string): string {
  return address.startsWith('#') ? `#${targetId(decoded(address.slice(1)))}` : address;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not encoded at all
  }
}

// Struck under track changes, hidden, or somebody's comment: words that the text does not say. Insertions it says.
const HIDDEN =
  /(?:^|[;\s])(?:display:\s?none|mso-hide:\s?all|mso-element:\s?comment|mso-special-character:\s?comment)/i;
const COMMENT = /(?:^|\s)(?:MsoCommentReference|MsoCommentText|MsoCommentSubject|msocom\w{0,20}|msoDel)(?:\s|$)/i;

/** Whether a tag holds what the text does not say; its words go with it. */
export function isUnsaid(
  tag: string,
  { style = '', class: names = '', hidden }: Readonly<Record<string, string | undefined>>,
): boolean {
  return tag === 'del' || hidden !== undefined || HIDDEN.test(style) || COMMENT.test(names);
}

const MISSING_NAMES: Readonly<Record<string, string>> = { img: '图', video: '视频', audio: '音频' };

/** A file that could not be taken along says so in the text, until somebody puts it there or strikes the words. */
export function missingFile(tag: string, name: string): string {
  const said = name.replace(/[【】\s]+/gu, ' ').trim();
  return `【缺${MISSING_NAMES[tag] ?? '图'}${said ? `：${said.slice(0, 60)}` : ''}】`;
}

/** Finds what {@link missingFile} wrote. */
export const MISSING_FILE = /【缺(?:图|视频|音频)[^【】\n]{0,80}】/g;
