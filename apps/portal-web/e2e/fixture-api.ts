import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { buildSchema, graphql } from 'graphql';
import { columnPath } from '../src/view/links.js';
import { fixtureProvince, type FixtureArticle, type FixtureColumn, type FixtureSite } from './fixture-province.js';

const lib = new URL('../../../libs/api-client/', import.meta.url);
const schema = buildSchema(readFileSync(new URL('../../api/public.gql', import.meta.url), 'utf8'));
const stored: Record<string, string> = JSON.parse(
  readFileSync(new URL('src/generated/stored-operations.json', lib), 'utf8'),
);

// Drawn by hand for the demonstration; a picture here is a picture there.
const SCENES = ['bridge', 'reservoir', 'road', 'school', 'village', 'tea-terraces', 'wind-farm'].map((name) =>
  readFileSync(new URL(`../../api/src/demo/covers/${name}.png`, import.meta.url)),
);

/** Stands in for the public endpoint: a real GraphQL execution of the stored documents over data in memory. */
export class FixtureApi {
  readonly sites = fixtureProvince();
  /** How often each operation was asked. */
  readonly asked = new Map<string, number>();
  /** The forms that came in, by ticket. */
  readonly forms = new Map<string, { readonly siteId: string; readonly values: Record<string, string> }>();
  isDead = false;
  delayMs = 0;
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  async listen(port = 0): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    const address = this.server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  site(host: string): FixtureSite {
    const found = this.sites.find((site) => site.host === host);
    if (!found) throw new Error(`no site at ${host}`);
    return found;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.isDead) return void response.destroy();
    if (request.url?.startsWith('/files/')) return this.file(request, response);
    if (request.url?.startsWith('/public/forms/')) return this.form(request, response);
    const { operationName, variables, extensions } = await bodyOf(request);
    this.asked.set(operationName, (this.asked.get(operationName) ?? 0) + 1);
    const source = stored[extensions.persistedQuery.sha256Hash];
    if (!source || request.headers['apollo-require-preflight'] !== '1') {
      return void response.writeHead(400).end('{"errors":[{}]}');
    }
    const rootValue = { publicSite: ({ host }: { host: string }) => this.publicSite(host) };
    const result = await graphql({ schema, source, rootValue, variableValues: variables });
    await delay(this.delayMs);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  }

  private async form(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { ticket, ...form } = (await json(request)) as FormRequest;
    const isSigned = /^[\w-]{43}$/.test(String(request.headers['x-jiyue-signature']));
    if (isSigned && !this.forms.has(ticket)) this.forms.set(ticket, form);
    response.writeHead(isSigned ? 201 : 403, { 'content-type': 'application/json' }).end('{}');
  }

  private file(request: IncomingMessage, response: ServerResponse): void {
    this.asked.set('file', (this.asked.get('file') ?? 0) + 1);
    const isPicture = request.url?.endsWith('.png');
    const scene = Number.parseInt(request.url?.split('/')[4]?.charAt(35) ?? '0', 16) % SCENES.length;
    const body = isPicture ? (SCENES[scene] ?? '') : 'table';
    response.writeHead(200, {
      'content-type': isPicture ? 'image/png' : 'text/html',
      'content-length': Buffer.byteLength(body),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  private publicSite(host: string) {
    const site = this.sites.find((each) => each.host === host);
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
      parent: this.sites.filter((each) => each.host === site.parentHost).map(link)[0] ?? null,
      children: this.sites.filter((each) => each.parentHost === host).map(link),
      links: [],
      columns: site.columns.map((column) => ({ ...column, isFilled: newest(column).length > 0 })),
      home: () => homeOf(site, newest),
      column: ({ path, page, pageSize }: { path: string; page: number; pageSize: number }) => {
        const column = site.columns.find((each) => each.path === path);
        return column ? listOf(site, column, newest(column), page, pageSize) : null;
      },
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
}

type StoredRequest = {
  operationName: string;
  variables: Record<string, unknown>;
  extensions: { persistedQuery: { sha256Hash: string } };
};

type FormRequest = { ticket: string; siteId: string; values: Record<string, string> };

async function bodyOf(request: IncomingMessage): Promise<StoredRequest> {
  return (await json(request)) as StoredRequest;
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
  const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  const mark = (text: string) => escape(text).replaceAll(escape(q), `<mark>${escape(q)}</mark>`);
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
