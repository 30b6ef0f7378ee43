import { fieldWord } from '@jiyue/ui';
import { fill, messages as m } from '../../messages/index.js';
import { localPath } from '../../view/item.js';
import { factsOf } from './facts.js';
import { type FileLink, fileOf } from './file-link.js';
import type { Article } from './view.js';

type Field = Article['fields'][number];

export type Picture = {
  readonly id: string;
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly width: number | null;
  readonly height: number | null;
};

/** What stands above the text of an item, by what it is. */
export type Part = { readonly key: string; readonly label: string } & (
  | { readonly shape: 'pictures'; readonly pictures: readonly Picture[] }
  | { readonly shape: 'video'; readonly file: FileLink; readonly mimeType: string; readonly poster: string | null }
  | { readonly shape: 'files'; readonly files: readonly FileLink[] }
  | { readonly shape: 'way'; readonly href: string; readonly host: string; readonly isGovernment: boolean }
  | { readonly shape: 'steps'; readonly lines: readonly string[] }
  | { readonly shape: 'text'; readonly text: string }
);

const GOVERNMENT = /(^|\.)gov\.cn$/;

/** The parts above the text, in the order that the kind declares. */
export function partsOf(article: Article): Part[] {
  return article.fields.flatMap((field) => {
    const label = fieldWord('zh-CN', field.word);
    if (field.assets) return filePart(article, field, label);
    return field.place === 'above' ? saidPart(field, label) : [];
  });
}

function filePart(article: Article, { key, type, assets }: Field, label: string): Part[] {
  const shown = assets ?? [];
  if (type === 'video') {
    const poster = localPath(article.coverUrl);
    return shown.flatMap((file) =>
      fileOf(file).map((link): Part => ({ key, label, shape: 'video', file: link, mimeType: file.mimeType, poster })),
    );
  }
  if (type === 'files') return [{ key, label, shape: 'files', files: shown.flatMap(fileOf) }];
  const pictures = shown.flatMap((file, at) => pictureOf(file, at, { key, title: article.title }));
  return pictures.length > 0 ? [{ key, label, shape: 'pictures', pictures }] : [];
}

type File = NonNullable<Field['assets']>[number];

function pictureOf(
  { url, alt, width, height }: File,
  at: number,
  { key, title }: { key: string; title: string },
): Picture[] {
  const src = localPath(url);
  const said = alt || fill(m.pictureOf, { title, n: at + 1 });
  return src ? [{ id: `${key}-${at + 1}`, src, alt: said, caption: alt, width, height }] : [];
}

function saidPart(field: Field, label: string): Part[] {
  const { key, type, value } = field;
  const [fact] = factsOf([field], 'above');
  if (type === 'url') {
    const host = fact?.href && URL.canParse(fact.href) ? new URL(fact.href).hostname : null;
    return host ? [{ key, label, shape: 'way', href: value, host, isGovernment: GOVERNMENT.test(host) }] : [];
  }
  const lines = value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length > 1) return [{ key, label, shape: 'steps', lines }];
  return [{ key, label, shape: 'text', text: fact?.text ?? value }];
}
