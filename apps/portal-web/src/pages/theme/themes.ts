import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { markSvg } from '@jiyue/ui';
import { packed, plain, type Packed } from '../../server/packed.js';

const THEMES = ['blue', 'red', 'ink'] as const;
// The address changes with the content, so what it shows never does.
const HEADERS = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' };

const MARK_KEPT = { 'cache-control': 'public, max-age=86400' };

function bytes(name: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(`@jiyue/ui/portal/${name}`)));
}

function source(name: string): string {
  return bytes(name).toString('utf8');
}

/** The colour that a theme writes its names in. */
export function brandOf(theme: string, tokens: string): string {
  const [own = ''] = tokens.slice(Math.max(0, tokens.indexOf(`[data-theme='${theme}']`))).split('}', 1);
  return /--c-brand: (#[0-9a-f]{6})/.exec(own)?.[1] ?? '#0b4c97';
}

/** Leaves out comments and needless space; strings and selectors stay as they are. */
export function squeeze(css: string): string {
  const [first = '', ...commented] = css.split('/*');
  const spoken = [first, ...commented.map((part) => part.slice(part.indexOf('*/') + 2))].join('');
  const lines = spoken.split('\n').map((line) => line.trim());
  return lines
    .filter(Boolean)
    .join('\n')
    .replace(/;\n?\}/g, '}');
}

/** The colours of other sites are left out: a stylesheet carries one theme, high contrast and grey. */
export function tokensFor(theme: string, tokens: string): string {
  return THEMES.filter((other) => other !== theme && other !== 'blue').reduce(
    (css, other) => css.replace(new RegExp(`\\[data-theme='${other}'\\]\\s*\\{[^{}]*\\}`), ''),
    tokens,
  );
}

/** The stylesheets of the themes, each under an address that changes with its content. */
export class Themes {
  private readonly files = new Map<string, Packed>();
  private readonly addresses = new Map<string, string>();
  private readonly marks = new Map<string, Packed>();
  /** For browsers that cannot draw. */
  readonly plainMark = plain(bytes('favicon.png'), { 'content-type': 'image/png', ...MARK_KEPT });

  static async load(): Promise<Themes> {
    const themes = new Themes();
    const [tokens, portal] = [source('tokens.css'), source('portal.css')];
    for (const theme of THEMES) {
      const css = squeeze(`${tokensFor(theme, tokens)}\n${portal}`);
      const version = createHash('sha256').update(css).digest('hex').slice(0, 12);
      const file = `${theme}-${version}.css`;
      themes.files.set(file, packed(css, HEADERS));
      themes.addresses.set(theme, `/theme/${file}`);
      const drawing = { 'content-type': 'image/svg+xml', ...MARK_KEPT };
      themes.marks.set(theme, packed(markSvg(brandOf(theme, tokens)), drawing));
    }
    return themes;
  }

  /** The stylesheet a page of a site with this theme links to. */
  addressOf(theme: string): string {
    return this.addresses.get(theme) ?? this.addresses.get('blue') ?? '';
  }

  /** The mark of a site with this theme. */
  markOf(theme: string): Packed {
    return this.marks.get(theme) ?? this.plainMark;
  }

  file(name: string): Packed | undefined {
    return this.files.get(name);
  }
}
