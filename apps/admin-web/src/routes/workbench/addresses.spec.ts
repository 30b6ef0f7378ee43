import { describe, expect, it } from '@jest/globals';
import { listOf, placeOf } from './addresses.js';

describe('addresses of the workbench', () => {
  it('lead a decision to the inbox of its own site, at the item', () => {
    expect(placeOf({ key: 'secrecy', site: { id: 's' }, articleId: 'a' })).toBe('/s/s/review?act=secrecy&item=a');
  });

  it('lead a returned article to its editor', () => {
    expect(placeOf({ key: 'returned', site: { id: 's' }, articleId: 'a' })).toBe('/s/s/articles/a');
  });

  it('lead a site being opened back to its steps', () => {
    expect(placeOf({ key: 'siteDrafts', site: { id: 's' }, articleId: null })).toBe('/s/s/opening');
  });

  it('lead a count to its filtered list', () => {
    expect(listOf('returned')).toBe('articles?state=RETURNED&mine=1');
  });
});
