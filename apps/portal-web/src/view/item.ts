import type { PortalHomeQuery } from '@jiyue/api-client';
import { dayOf } from './dates.js';
import type { Links } from './links.js';
import type { Item } from './view.js';

type Field = { readonly key: string; readonly value: string };
type Headline = Omit<NonNullable<PortalHomeQuery['publicSite']>['home'][number]['items'][number], 'interpretation'>;

/** A path on this host, or nothing: pictures and files never come from elsewhere. */
export function localPath(url: string | null): string | null {
  return url && /^\/(?!\/)/.test(url) ? url : null;
}

/** What an item says in a field of its kind. */
export function fieldOf({ fields }: { readonly fields: readonly Field[] }, key: string): string | null {
  return fields.find((field) => field.key === key)?.value ?? null;
}

/** One headline as the pages show it. */
export function itemOf(headline: Headline & { readonly line?: string | null }, links: Links): Item {
  return {
    label: headline.title,
    href: links.to(headline.path),
    day: dayOf(headline.publishedAt),
    summary: headline.summary,
    cover: localPath(headline.coverUrl),
    line: headline.line ?? null,
  };
}

/** Two clauses of a headline divided by a space may stand on two lines. */
export function clauses(title: string): string[] {
  const parts = title.split(/[\u3000 ]+/u).filter(Boolean);
  const isChinese = parts.every((part) => /[\u4e00-\u9fff]/u.test(part) && part.length > 3);
  return parts.length > 1 && parts.length <= 3 && isChinese ? parts : [title];
}

const UNITS = ['B', 'KB', 'MB', 'GB'];

/** `86 KB` */
export function sizeText(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const value = bytes / 1024 ** step;
  return `${value >= 10 || step === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[step]}`;
}
