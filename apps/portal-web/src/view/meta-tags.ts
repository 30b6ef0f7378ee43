import type { Site } from '../server/site-directory.js';
import { messages as m, fill } from '../messages/index.js';
import { minuteOf } from './dates.js';

type Tag = readonly [name: string, content: string];
type Column = Site['columns'][number];
type Article = {
  readonly title: string;
  readonly publishedAt: string;
  readonly unitName: string | null;
  readonly summary: string | null;
  readonly changes: readonly { readonly at: string }[];
  readonly tags: readonly { readonly name: string; readonly content: string }[];
};

/** Comma-separated words, however the editor separated them. */
function words(text: string | null): string {
  return (text ?? '')
    .split(/[\s,，、;；]+/u)
    .filter(Boolean)
    .join(',');
}

/** SiteName, SiteDomain, SiteIDCode: on every page. */
export function siteMetas(site: Site): Tag[] {
  return [
    ['SiteName', site.name],
    ['SiteDomain', site.domain || site.host],
    ['SiteIDCode', site.code],
  ];
}

/** What a search engine shows below the title. */
export function descriptionMeta(text: string): Tag[] {
  return text ? [['Description', text]] : [];
}

/** The home page is a column of its own type. */
export function homeMetas(site: Site): Tag[] {
  return [
    ['ColumnName', m.homeColumn],
    ['ColumnDescription', fill(m.homeDescription, { name: site.name })],
    ['ColumnKeywords', `${site.name},${m.homeKeywords}`],
    ['ColumnType', m.homeColumn],
  ];
}

/** What a column is about; without words of its own, whose it is. */
export function descriptionOf(site: Site, { name, description }: Column): string {
  return description || `${site.name}${name}`;
}

/** ColumnName, ColumnDescription, ColumnKeywords, ColumnType: on column pages and the articles in them; never empty. */
export function columnMetas(site: Site, column: Column): Tag[] {
  return [
    ['ColumnName', column.name],
    ['ColumnDescription', descriptionOf(site, column)],
    ['ColumnKeywords', words(column.keywords) || column.name],
    ['ColumnType', column.type],
  ];
}

/** The content tags; optional ones appear when there is something to say. What the fields of a kind feed comes with the item. */
export function articleMetas(article: Article, url: string, images: readonly string[]): Tag[] {
  const said = Object.fromEntries(article.tags.map(({ name, content }) => [name, content]));
  const { ContentSource: source, Description: summary = article.summary ?? '', ...others } = said;
  const optional: Tag[] = [...Object.entries(others), ['Description', summary], ['Image', images.join(',')]];
  return [
    ['ArticleTitle', article.title],
    ['PubDate', minuteOf(article.publishedAt)],
    ...article.changes.slice(0, 1).map(({ at }): Tag => ['dateModified', minuteOf(at)]),
    ['ContentSource', source || article.unitName || ''],
    ...optional.filter(([, content]) => content !== ''),
    ['Url', url],
  ];
}
