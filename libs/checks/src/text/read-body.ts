import { tokensOf } from './tokens.js';

/** What in a text a finding points at. */
export type Thing = 'TEXT' | 'PICTURE' | 'LINK' | 'HEADING' | 'TABLE' | 'ATTACHMENT';

/** A stretch of readable text without a break: a paragraph, a cell, a heading, or a part of one beside a picture. */
export interface Passage {
  readonly field: string;
  readonly text: string;
}

/** What the body of a text consists of, in reading order. */
export interface Body {
  readonly passages: readonly Passage[];
  readonly pictures: readonly { readonly alt: string; readonly src: string }[];
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly tables: readonly { readonly hasHead: boolean; readonly text: string }[];
  /** Places that links of the text may lead to. */
  readonly targets: ReadonlySet<string>;
}

const BREAKS = new Set(
  'p h1 h2 h3 h4 h5 h6 li ul ol td th tr table thead tbody caption figure figcaption blockquote pre div br hr img video audio'.split(
    ' ',
  ),
);
const PICTURE = 'img';

/** Reads cleaned HTML; text across bold and links is one, text across blocks is not. */
export function readBody(html: string): Body {
  const reader = new Reader();
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') reader.write(token.text);
    else if (token.kind === 'open') reader.open(token.name, token.attributes);
    else reader.close(token.name);
  }
  return reader.body();
}

interface Open {
  text: string;
}

class Reader {
  private readonly passages: Passage[] = [];
  private readonly pictures: { alt: string; src: string }[] = [];
  private readonly links: (Open & { href: string })[] = [];
  private readonly headings: (Open & { level: number })[] = [];
  private readonly tables: (Open & { hasHead: boolean })[] = [];
  private readonly targets = new Set<string>();
  private text = '';
  private link: Open | null = null;
  private heading: Open | null = null;
  private readonly within: (Open & { hasHead: boolean; row: number })[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (BREAKS.has(name)) this.flush();
    if (attributes['id']) this.targets.add(attributes['id']);
    if (name === PICTURE) this.pictures.push({ alt: attributes['alt'] ?? '', src: attributes['src'] ?? '' });
    if (name === 'a' && attributes['href']) this.openLink(attributes['href']);
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level) this.openHeading(Number(level));
    this.openTable(name);
  }

  write(text: string): void {
    this.text += text;
    for (const open of [this.link, this.heading, this.within.at(-1)]) if (open) open.text += text;
  }

  close(name: string): void {
    if (BREAKS.has(name)) this.flush();
    if (name === 'a') this.link = null;
    if (/^h[1-6]$/.test(name)) this.heading = null;
    if (name === 'table') this.within.pop();
  }

  body(): Body {
    this.flush();
    const { passages, pictures, links, headings, tables, targets } = this;
    return { passages, pictures, links, headings, tables, targets };
  }

  private openLink(href: string): void {
    const link = { href, text: '' };
    this.links.push(link);
    this.link = link;
  }

  private openHeading(level: number): void {
    const heading = { level, text: '' };
    this.headings.push(heading);
    this.heading = heading;
  }

  // A head is a first row of nothing but head cells.
  private openTable(name: string): void {
    const table = this.within.at(-1);
    if (name === 'table') {
      const opened = { hasHead: true, row: 0, text: '' };
      this.tables.push(opened);
      this.within.push(opened);
    }
    if (!table) return;
    if (name === 'tr') table.row++;
    if (table.row === 1 && name === 'td') table.hasHead = false;
  }

  private flush(): void {
    if (this.text.trim() !== '') this.passages.push({ field: 'body', text: this.text });
    this.text = '';
  }
}
