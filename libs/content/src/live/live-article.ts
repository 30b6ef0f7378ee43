import { vectorText, type VectorText } from '@jiyue/search';
import { kindOf } from '../kind/kinds.js';
import { livePart } from '../kind/live-part.js';
import type { FieldValues } from '../kind/values.js';
import { assetUrl } from '../asset/asset.files.js';
import type { AssetState } from '../asset/asset.entity.js';
import { plainText, sanitise, SANITISER_VERSION } from '../article/sanitise.js';

/** A file as a citizen may download it. */
export interface LiveFile {
  readonly name: string;
  readonly url: string;
  readonly size: number;
  readonly mimeType: string;
}

/** A file of an article, as the working data knows it. */
export interface SourceFile {
  readonly id: string;
  readonly fileName: string;
  readonly mimeType: string;
  readonly size: number;
  readonly state: AssetState;
}

/** What the live row of an article is made from. */
export interface LiveSource {
  readonly tenantId: string;
  readonly id: string;
  readonly columnId: string;
  readonly columnPath: string;
  readonly revision: number;
  readonly title: string;
  readonly kind: string;
  readonly fields: FieldValues;
  readonly body: string;
  readonly unitName: string | null;
  /** Files that fields show. */
  readonly pictures: readonly SourceFile[];
  readonly attachments: readonly SourceFile[];
  readonly publishedAt: Date;
  readonly updatedAt: Date;
}

/** The live row: everything a page shows, made once per publication instead of once per request. */
export interface LiveArticle extends Omit<
  LiveSource,
  'tenantId' | 'columnPath' | 'kind' | 'fields' | 'pictures' | 'attachments'
> {
  readonly subtitle: string | null;
  readonly summary: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly keywords: string | null;
  readonly path: string;
  readonly sanitiser: number;
  readonly plain: string;
  readonly coverUrl: string | null;
  readonly attachments: readonly LiveFile[];
  readonly words: VectorText;
}

const SUMMARY_LENGTH = 120;

/** Builds the live row. The body is cleaned once more: rules may have become stricter since it was written. */
export function liveArticle(given: LiveSource): LiveArticle {
  const { tenantId, columnPath, kind, fields, pictures, attachments, ...source } = given;
  const { summary, coverId, searched } = livePart(kindOf(kind), fields);
  const cover = pictures.find(({ id }) => id === coverId);
  const { subtitle = null, source: origin = null, author = null, keywords = null } = fields;
  const body = sanitise(source.body);
  const plain = plainText(body);
  return {
    ...source,
    ...{ subtitle, source: origin, author, keywords },
    body,
    plain,
    path: `/${columnPath}/${source.id}.html`,
    summary: summary ?? summaryOf(plain),
    sanitiser: SANITISER_VERSION,
    coverUrl: (cover && publicUrl(tenantId, cover)) ?? firstPicture(body),
    attachments: attachments.flatMap((file) => liveFile(tenantId, file)),
    words: vectorText(source.title, [...searched, plain].join('\n')),
  };
}

function liveFile(tenantId: string, file: SourceFile): LiveFile[] {
  const url = publicUrl(tenantId, file);
  return url ? [{ name: file.fileName, url, size: file.size, mimeType: file.mimeType }] : [];
}

// People of the site may look at a file that nobody scanned; citizens may not.
function publicUrl(tenantId: string, file: SourceFile): string | null {
  return file.state === 'clean' ? assetUrl(tenantId, file) : null;
}

function firstPicture(body: string): string | null {
  return /<img [^>]*src="([^"]*)"/.exec(body)?.[1] ?? null;
}

function summaryOf(plain: string): string | null {
  const text = [...plain.slice(0, SUMMARY_LENGTH * 2).replaceAll('\n', ' ')];
  if (text.length === 0) return null;
  return text.length > SUMMARY_LENGTH ? `${text.slice(0, SUMMARY_LENGTH).join('')}…` : text.join('');
}

const FILE = /\/files\/[0-9a-f-]{36}\/asset\/([0-9a-f-]{36})\./g;

/** Ids of the files that the page shows or links to. */
export function filesOf({ body, coverUrl, attachments }: LiveArticle): string[] {
  const text = [body, coverUrl ?? '', ...attachments.map(({ url }) => url)].join(' ');
  return [...new Set([...text.matchAll(FILE)].flatMap(([, id]) => id ?? []))];
}
