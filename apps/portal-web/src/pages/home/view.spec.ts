import { describe, expect, it } from '@jest/globals';
import { homeView, type HomeView } from './view.js';
import { aColumn, aScene } from '../../view/view.builder.js';

const headline = (id: string, given = {}) => ({
  id,
  title: `标题${id}`,
  path: `/zwyw/${id}.html`,
  summary: null,
  coverUrl: null,
  publishedAt: '2026-11-20T01:30:00Z',
  interpretation: null as string | null,
  ...given,
});
const block = (kind: string, key: string, items = [headline(`${key}1`), headline(`${key}2`)]) => ({
  key,
  columnId: key,
  title: key,
  path: '/zwyw/',
  kind,
  items,
});

const tabsOf = ({ news }: HomeView) => (news?.kind === 'tabs' ? news.blocks : []);

describe('home', () => {
  it('shows no block without content', () => {
    const view = homeView(aScene(), [block('headline', 'h', []), block('list', 'a', []), block('policy', 'p', [])]);
    expect(view).toMatchObject({ headline: [], pictures: [], news: null, boxes: [], policy: null, disclosure: null });
  });

  it('puts the first three lists into tabs and the rest into boxes', () => {
    const view = homeView(
      aScene(),
      ['a', 'b', 'c', 'd', 'e'].map((key) =>
        block(
          'list',
          key,
          Array.from({ length: 7 }, (_, n) => headline(`${key}${n}`)),
        ),
      ),
    );
    expect(view.news?.kind === 'tabs' && view.news.blocks.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(view.boxes.flat().map(({ key }) => key)).toEqual(['d', 'e']);
  });

  it('says nothing twice: what leads is in no list, what stands in one list is in no other', () => {
    const [x, y, z] = [
      headline('x', { coverUrl: '/files/x.png' }),
      headline('y', { coverUrl: '/files/y.png' }),
      headline('z'),
    ];
    const view = homeView(aScene(), [
      block('headline', 'h', [x]),
      block('picture', 'p', [x, y]),
      block('list', 'a', [x, y, z]),
      block('list', 'b', [z]),
    ]);
    const shown = JSON.stringify([view.headline, view.pictures, view.news, view.boxes]);
    expect(['x', 'y', 'z'].map((id) => shown.split(`"标题${id}"`).length - 1)).toEqual([1, 1, 1]);
  });

  it('shows the covers of the news where no column is for pictures', () => {
    const covered = headline('1', { coverUrl: '/files/a.png' });
    expect(
      homeView(aScene(), [block('list', 'a', [headline('0'), covered])]).pictures.map(({ label }) => label),
    ).toEqual(['标题1']);
  });

  it('pairs a document with the page it names as its interpretation, and with no other', () => {
    const documentOf = (value: string) =>
      block('policy', 'zfwj', [headline('d', { interpretation: value }), headline('d2')]);
    const explained = block('policy', 'zcjd', [headline('other'), headline('right')]);
    const pairOf = (value: string) => homeView(aScene(), [documentOf(value), explained]).policy?.pair;
    expect(pairOf('https://www.qingxi.gov.cn/zwyw/right.html')).toEqual({
      label: '标题right',
      href: '/zwyw/right.html',
    });
    expect(pairOf('https://www.gov.cn/x.html')).toEqual({ label: '政策解读', href: 'https://www.gov.cn/x.html' });
    expect(homeView(aScene(), [block('policy', 'zfwj'), explained]).policy?.pair).toBeNull();
  });

  it('adds to a page with little news where to find people', () => {
    const view = homeView(aScene({ address: '文昌街18号' }), [block('list', 'a')]);
    expect([view.news?.kind, view.people?.address]).toEqual(['plain', '文昌街18号']);
  });

  it('shows as picture news only what has a picture of this platform', () => {
    const items = [
      headline('1', { coverUrl: '/files/a.png' }),
      headline('2'),
      headline('3', { coverUrl: '//evil.cn/x' }),
    ];
    expect(homeView(aScene(), [block('picture', 'p', items)]).pictures.map(({ label }) => label)).toEqual(['标题1']);
  });

  it('puts notices of a sub-site beside its news', () => {
    const view = homeView(aScene({ kind: 'SUB_SITE' }), [block('list', 'a'), block('notice', 'n'), block('list', 'b')]);
    expect({ kind: view.kind, news: tabsOf(view).length, notices: view.notices.map(({ key }) => key) }).toEqual({
      kind: 'subsite',
      news: 2,
      notices: ['n'],
    });
  });

  it('shows the first column of a sub-site among its news, whatever the column leads with elsewhere', () => {
    const view = homeView(aScene({ kind: 'SUB_SITE' }), [block('headline', 'h')]);
    expect(tabsOf(view).map(({ key }) => key)).toEqual(['h']);
  });

  it('offers disclosure entries and services only where something stands behind them', () => {
    const columns = [
      aColumn({ path: 'zwgk', type: '信息公开目录', isFilled: false }),
      aColumn({ path: 'zwgk/zn', type: '信息公开指南', isFilled: true }),
      aColumn({ path: 'zwgk/nb', type: '信息公开年报', isFilled: false }),
      aColumn({ path: 'bs', type: '办事服务', isFilled: false }),
    ];
    const view = homeView(aScene({ columns }), []);
    expect(view.disclosure?.large.map(({ href }) => href)).toEqual(['/zwgk/zn/']);
    expect(view.disclosure?.href).toBe('/zwgk/');
    expect(view.services).toBeNull();
  });

  it('takes the reader’s choice along in every link', () => {
    const view = homeView(aScene({}, '/', 'elder=on&contrast=on'), [block('list', 'a')]);
    expect(view.news?.kind === 'plain' && view.news.block.items[0]?.href).toBe('/zwyw/a1.html?elder=on&contrast=on');
  });
});
