import { escapeHtml } from '@jiyue/kernel';
import { columnPath } from '../src/view/links.js';
import { MOVED_COLUMNS } from './fixture-columns.js';
import { ARCHIVED, ENDED } from './fixture-ended.js';
import type { FixtureArticle, FixtureColumn, FixtureSite } from './fixture-types.js';

/** What the public endpoint knows of a site; null of one that is not there. */
export function publicSite(sites: readonly FixtureSite[], host: string) {
  const site = sites.find((each) => each.host === host);
  if (!site) return null;
  const newest = (column: FixtureColumn) =>
    site.articles
      .filter((article) => article.columnId === column.id)
      .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt));
  const link = (other: FixtureSite) => ({ name: other.name, host: other.host });
  return {
    ...site,
    domain: null,
    icpNumber: '岭ICP备00000000号-1',
    policeNumber: '岭公网安备 99000000000001号',
    address: '云岭省临江市政通路1号',
    parent: sites.filter((each) => each.host === site.parentHost).map(link)[0] ?? null,
    children: sites.filter((each) => each.parentHost === host).map(link),
    links: [],
    columns: site.columns.map((column) => ({
      ...column,
      isInMenu: true,
      ...formOf(column),
      isFilled: newest(column).length > 0,
    })),
    home: () => homeOf(site, newest),
    column: ({ path, page, pageSize }: { path: string; page: number; pageSize: number }) => {
      const column = site.columns.find((each) => each.path === path);
      return column ? listOf(site, column, newest(column), page, pageSize) : null;
    },
    movedColumn: ({ path }: { path: string }) => MOVED_COLUMNS[path] ?? null,
    ended: ({ id }: { id: string }) => ENDED[id] ?? null,
    item: ({ id }: { id: string }) => itemOf(site, id, newest),
    search: ({ q, page }: { q: string; page: number }) => searchOf(site, q, page),
    sitemap: ({ page }: { page: number }) => ({
      pageCount: 2,
      entries: site.articles
        .slice((page - 1) * 100, page * 100)
        .map((article) => ({ path: pathOf(site, article), updatedAt: article.publishedAt })),
    }),
    feed: ({ path }: { path: string }) =>
      site.columns
        .filter((each) => each.path === path)
        .flatMap((column) =>
          newest(column)
            .slice(0, 20)
            .map((article) => full(site, article)),
        ),
  };
}

/** One column is a single page, one leads elsewhere. */
function formOf({ path }: FixtureColumn) {
  const linkUrl = path === 'zwgk/ysqgk' ? 'https://www.gov.cn/ysqgk' : null;
  const form = path === 'zwgk/gkzn' ? 'page' : 'list';
  return { form: linkUrl ? 'link' : form, linkUrl };
}

function pathOf(site: FixtureSite, article: FixtureArticle): string {
  const column = site.columns.find((each) => each.id === article.columnId);
  return `${columnPath(column?.path ?? '')}${article.id}.html`;
}

function full(site: FixtureSite, article: FixtureArticle) {
  const column = site.columns.find((each) => each.id === article.columnId);
  const isDocument = column?.type === '政策文件';
  const facts = isDocument ? documentFacts(site, article) : [];
  return {
    ...article,
    kind: isDocument ? 'policy-document' : 'article',
    column: { ...column, isFilled: true },
    path: pathOf(site, article),
    updatedAt: article.publishedAt,
    unitName: article.source,
    fields: [...fieldsOf(article), ...facts],
    interpretation: facts.find(({ key }) => key === 'interpretation')?.value ?? null,
    tags: tagsOf(article),
    files: article.attachments,
    changes: article.title === ARCHIVED ? [{ summary: '更正了处数', at: '2026-10-30T02:00:00.000Z' }] : [],
    archivedAt: article.title === ARCHIVED ? '2026-11-01T02:00:00.000Z' : null,
  };
}

function fieldsOf({ subtitle, source, author }: FixtureArticle) {
  const fields = [
    { key: 'subtitle', place: 'subtitle', value: subtitle },
    { key: 'source', place: 'byline', value: source },
    { key: 'author', place: 'byline', value: author },
  ];
  const said = fields.filter(({ value }) => value);
  return said.map((field) => ({ ...field, type: 'text', word: `field.article.${field.key}` }));
}

/** What a policy document says above its text. */
function documentFacts(site: FixtureSite, { id, columnId }: FixtureArticle) {
  const isNewest = site.articles.find((article) => article.columnId === columnId)?.id === id;
  const explaining = site.articles.filter(({ title }) => title.startsWith('政策解读'))[1];
  const explained = explaining ? pathOf(site, explaining) : '/';
  const number = (Number.parseInt(id.slice(-3), 16) % 90) + 1;
  const fields = [
    { key: 'documentNumber', type: 'text', value: `云政发〔2026〕${number}号` },
    { key: 'issuer', type: 'text', value: '云岭省人民政府' },
    { key: 'formedOn', type: 'date', value: '2026-11-16' },
    { key: 'validity', type: 'choice', value: 'effective' },
    ...(isNewest ? [{ key: 'interpretation', type: 'url', value: `https://${site.host}${explained}` }] : []),
  ];
  return fields.map((field) => ({ ...field, place: 'facts', word: `field.policy-document.${field.key}` }));
}

function tagsOf({ source, author, keywords }: FixtureArticle) {
  const tags = [
    { name: 'ContentSource', content: source },
    { name: 'Keywords', content: keywords },
    { name: 'Author', content: author },
  ];
  return tags.filter(({ content }) => content);
}

function itemOf(site: FixtureSite, id: string, newest: (column: FixtureColumn) => FixtureArticle[]) {
  const article = site.articles.find((each) => each.id === id);
  const column = site.columns.find((each) => each.id === article?.columnId);
  if (!article || !column) return null;
  const siblings = newest(column);
  const at = siblings.indexOf(article);
  const neighbour = (found: FixtureArticle | undefined) => found && full(site, found);
  return {
    ...full(site, article),
    previous: neighbour(siblings[at - 1]) ?? null,
    next: neighbour(siblings[at + 1]) ?? null,
  };
}

function listOf(site: FixtureSite, column: FixtureColumn, articles: FixtureArticle[], page: number, pageSize: number) {
  const items = articles.slice((page - 1) * pageSize, page * pageSize).map((article) => full(site, article));
  return {
    column: { ...column, isFilled: true },
    operatorUnit: '省政府办公厅',
    items,
    totalCount: articles.length,
    page,
    pageCount: Math.ceil(articles.length / pageSize),
  };
}

const KINDS: Record<string, string> = { tzgg: 'notice', zfwj: 'policy', zcjd: 'policy' };
const SHOWN = ['zwyw', 'bmdt', 'tzgg', 'sxdt', 'gkml', 'zfwj', 'zcjd', 'bzdt', 'hnbt', 'tjsj', 'sjfb'];

function homeOf(site: FixtureSite, newest: (column: FixtureColumn) => FixtureArticle[]) {
  const shown = site.columns.filter((column) => SHOWN.includes(column.path.split('/').at(-1) ?? ''));
  const first = shown[0];
  const block = (column: FixtureColumn, kind: string, items: FixtureArticle[]) => ({
    key: `${kind}-${column.path}`,
    columnId: column.id,
    title: column.name,
    path: columnPath(column.path),
    kind,
    items: items.map((article) => full(site, article)),
  });
  const lead = first
    ? [block(first, 'headline', newest(first).slice(0, 4)), block(first, 'picture', newest(first).slice(0, 5))]
    : [];
  return [
    ...lead,
    ...shown.map((column) =>
      block(column, KINDS[column.path.split('/').at(-1) ?? ''] ?? 'list', newest(column).slice(0, 17)),
    ),
  ];
}

function searchOf(site: FixtureSite, q: string, page: number) {
  const found = site.articles.filter((article) => article.title.includes(q));
  const mark = (text: string) => escapeHtml(text).replaceAll(escapeHtml(q), `<mark>${escapeHtml(q)}</mark>`);
  const items = found.slice((page - 1) * 10, page * 10).map((article) => ({
    ...full(site, article),
    titleHtml: mark(article.title),
    snippetHtml: `……${mark(article.summary ?? '')}……`,
    columnName: full(site, article).column.name,
  }));
  return {
    items,
    totalCount: found.length,
    capped: false,
    loose: false,
    page,
    pageCount: Math.ceil(found.length / 10),
    words: [q],
  };
}
