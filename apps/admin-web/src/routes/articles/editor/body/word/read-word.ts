import { parse } from '../../../page/safe-html.js';
import { alignFarRight } from '../paste/far-right.js';
import { cleanText } from '../paste/paste.js';
import type { PastedPicture } from '../paste/pictures.js';
import { joinCaptions, plainHeadings, stepHeadings } from './arrange.js';
import type { WordPicture, WordText } from './file/convert.js';
import type { Facts } from './file/facts.js';
import { takeHead, type Head } from './head.js';

/** A Word file ready for the editor. */
export type WordImport = {
  html: string;
  /** Uploaded, each takes the place of its mark. */
  pictures: PastedPicture[];
  head: Head;
  facts: Facts & Counted;
};

/** What the text holds, counted when it is ready. */
type Counted = {
  headings: number;
  tables: number;
  notes: number;
  pictures: number;
  withoutWords: number;
  missing: number;
  attachments: number;
};

type Options = {
  fileName: string;
  /** Whether the text's own title may become the article's. */
  mayTakeTitle: boolean;
  isTaken: (mark: string) => boolean;
};

/** What a Word file says, in the markup of articles. */
export function readWord({ html, pictures, facts }: WordText, options: Options): WordImport {
  const body = parse(html);
  alignFarRight(body);
  joinCaptions(body);
  const head = takeHead(body, options.mayTakeTitle);
  stepHeadings(body);
  plainHeadings(body);
  const attachments = attachmentsIn(body);
  const shown = body.querySelectorAll('img').length;
  const held = (source: string): File | null => fileOf(pictures, source, options.fileName);
  const cleaned = cleanText(body, { rtf: '', isTaken: options.isTaken, held });
  const counted = { ...countsOf(body), attachments, ...picturesIn(cleaned.pictures, shown) };
  return { ...cleaned, head, facts: { ...facts, ...counted } };
}

function countsOf(body: HTMLElement): Pick<Counted, 'headings' | 'tables' | 'notes'> {
  return {
    headings: body.querySelectorAll('h2, h3, h4').length,
    tables: body.querySelectorAll('table').length,
    notes: body.querySelectorAll('li[id*="note-"]').length,
  };
}

function picturesIn(pictures: readonly PastedPicture[], shown: number) {
  const withoutWords = pictures.filter(({ alt }) => !alt).length;
  return { pictures: pictures.length, withoutWords, missing: shown - pictures.length };
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

function fileOf(pictures: readonly WordPicture[], source: string, fileName: string): File | null {
  const at = pictures.findIndex(({ address }) => address === source);
  const picture = pictures[at];
  const ending = picture && ENDINGS[picture.type];
  if (!picture || !ending || !picture.bytes.byteLength) return null;
  const name = `${fileName.replace(/\.\w{1,5}$/, '').slice(0, 60)}-图${at + 1}.${ending}`;
  return new File([picture.bytes], name, { type: picture.type });
}

const FIRST_ATTACHMENT = /^附件\s*[:：]\s*\S/;
const FURTHER_ATTACHMENT = /^(?:\d{1,2}|[０-９]{1,2})\s*[.．、]/;

/** How many attachments the text names: 附件：1.…, and the lines that go on counting. */
function attachmentsIn(body: HTMLElement): number {
  const lines = [...body.children].map((block) => (block.textContent ?? '').trim());
  const begin = lines.findIndex((line) => FIRST_ATTACHMENT.test(line));
  if (begin < 0) return 0;
  const end = lines.findIndex((line, at) => at > begin && !FURTHER_ATTACHMENT.test(line));
  return (end < 0 ? lines.length : end) - begin;
}
