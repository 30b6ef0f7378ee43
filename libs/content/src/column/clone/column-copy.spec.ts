import { describe, expect, it } from '@jest/globals';
import { freeName } from './column-copy.js';

const NEWS = { name: '工作动态', slug: 'gzdt' };

describe('the name of a copy', () => {
  it('stays what it was where it is free', () => {
    expect(freeName(NEWS, 'yw', [{ name: '工作动态', path: 'gzdt' }])).toEqual(NEWS);
  });
  it('says that it is a copy, and which', () => {
    const there = [
      { name: '工作动态', path: 'gzdt' },
      { name: '工作动态（副本）', path: 'gzdt-2' },
    ];
    expect(freeName(NEWS, null, there)).toEqual({ name: '工作动态（副本 2）', slug: 'gzdt-3' });
  });
  it('is no address of the portal itself', () => {
    expect(freeName({ name: '搜索', slug: 'search' }, null, [])).toEqual({ name: '搜索', slug: 'search-2' });
  });
  it('is no longer than an address may be', () => {
    const slug = 'a'.repeat(40);
    expect(freeName({ name: '甲', slug }, null, [{ name: '乙', path: slug }]).slug).toHaveLength(38);
  });
});
