import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { articlePage, type Article } from '../pages/article/view.js';
import { columnPage } from '../pages/column/view.js';
import { homePage } from '../pages/home/view.js';
import type { Page } from './view.js';
import { aColumn, aScene } from './view.builder.js';

type Tag = { readonly name: string; readonly requirement: string; readonly formatRegex?: string };
type Standard = {
  readonly groups: readonly { readonly id: string; readonly tags: readonly Tag[] }[];
  readonly pageScope: Readonly<Record<string, readonly string[]>>;
};
// 国办发〔2017〕47号, 网页设计规范: the names, which of them are required, and the forms they have.
const STANDARD: Standard = JSON.parse(readFileSync(new URL('../../e2e/meta-tags.json', import.meta.url), 'utf8'));

const column = aColumn({ description: '县政府会议和活动。', keywords: '政务 要闻，会议' });
const article: Article = {
  id: '01900000-0000-7000-8000-0000000000aa',
  title: '青溪县冬修水利开工',
  kind: 'article',
  summary: '三十处渠道同日开工。',
  body: '<p>正文<img src="/files/x/asset/b.png" alt=""></p>',
  fields: [],
  changes: [{ summary: '更正了处数', at: '2026-11-21T01:30:00Z' }],
  tags: [
    { name: 'Author', content: '县水利局' },
    { name: 'Keywords', content: '水利,渠道' },
  ],
  coverUrl: '/files/x/asset/a.png',
  path: '/zwyw/01900000-0000-7000-8000-0000000000aa.html',
  publishedAt: '2026-11-20T01:30:00Z',
  updatedAt: '2026-11-20T01:30:00Z',
  archivedAt: null,
  unitName: '青溪县水利局',
  column: { id: column.id, path: column.path },
  files: [],
  previous: null,
  next: null,
};
const listing = { operatorUnit: null, totalCount: 1, page: 1, pageCount: 1, column, items: [] };
const scene = aScene({ columns: [column] });
const pages: Record<string, Page> = {
  home: homePage(scene, []),
  column: columnPage(scene, column, listing),
  content: articlePage(scene, article, column, { newest: [], pages: [] }),
};
const metas = (page: string): Record<string, string> => Object.fromEntries(pages[page]?.head.metas ?? []);
const required = Object.entries(STANDARD.pageScope).flatMap(([page, groups]) =>
  STANDARD.groups
    .filter(({ id }) => groups.includes(id))
    .flatMap(({ tags }) => tags.filter((tag) => tag.requirement === 'required').map((tag) => ({ page, ...tag }))),
);

describe('page head', () => {
  it.each(required)('of a $page page says $name', ({ page, name, formatRegex }) => {
    expect(metas(page)[name]).toMatch(new RegExp(formatRegex ?? '.'));
  });

  it('names every tag once', () => {
    const names = pages['content']?.head.metas.map(([name]) => name) ?? [];
    expect(names).toEqual([...new Set(names)]);
  });

  it('of an article is filled from the article, in Chinese time, with addresses of the registry host', () => {
    expect(metas('content')).toMatchObject({
      ArticleTitle: '青溪县冬修水利开工',
      PubDate: '2026-11-20 09:30',
      dateModified: '2026-11-21 09:30',
      ContentSource: '青溪县水利局',
      Keywords: '水利,渠道',
      Image: 'http://qingxi.localhost:8001/files/x/asset/a.png,http://qingxi.localhost:8001/files/x/asset/b.png',
      Url: 'http://qingxi.localhost:8001/zwyw/01900000-0000-7000-8000-0000000000aa.html',
      SiteDomain: 'www.qingxi.gov.cn',
      ColumnKeywords: '政务,要闻,会议',
    });
  });

  it('is titled 标题_栏目_站名, 栏目-站名 and 站名', () => {
    expect(Object.values(pages).map(({ head }) => head.title)).toEqual([
      '青溪县人民政府',
      '政务要闻-青溪县人民政府',
      '青溪县冬修水利开工_政务要闻_青溪县人民政府',
    ]);
  });

  it('points every page to its one address', () => {
    expect(Object.values(pages).map(({ head }) => head.canonical)).toEqual([
      'http://qingxi.localhost:8001/',
      'http://qingxi.localhost:8001/zwyw/',
      metas('content')['Url'],
    ]);
  });
});
