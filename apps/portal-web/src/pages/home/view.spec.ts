import { describe, expect, it } from '@jest/globals';
import { homeView } from './view.js';
import { aColumn, aScene } from '../../view/view.builder.js';

const headline = (id: string, given = {}) => ({
  id,
  title: `标题${id}`,
  path: `/zwyw/${id}.html`,
  summary: null,
  coverUrl: null,
  publishedAt: '2026-11-20T01:30:00Z',
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

describe('home', () => {
  it('shows no block without content', () => {
    const view = homeView(aScene(), [block('headline', 'h', []), block('list', 'a', []), block('policy', 'p', [])]);
    expect(view).toMatchObject({ headline: [], pictures: [], news: [], boxes: [], policy: [], disclosure: null });
  });

  it('puts the first three lists into tabs and the rest into boxes', () => {
    const view = homeView(
      aScene(),
      ['a', 'b', 'c', 'd', 'e'].map((key) => block('list', key)),
    );
    expect([view.news, view.boxes].map((blocks) => blocks.map(({ key }) => key))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
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
    expect({ kind: view.kind, news: view.news.length, notices: view.notices.map(({ key }) => key) }).toEqual({
      kind: 'subsite',
      news: 2,
      notices: ['n'],
    });
  });

  it('shows the first column of a sub-site among its news, whatever the column leads with elsewhere', () => {
    const view = homeView(aScene({ kind: 'SUB_SITE' }), [block('headline', 'h')]);
    expect(view.news.map(({ key }) => key)).toEqual(['h']);
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
    expect(view.news[0]?.items[0]?.href).toBe('/zwyw/a1.html?elder=on&contrast=on');
  });
});
