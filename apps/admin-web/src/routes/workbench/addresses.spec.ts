import { describe, expect, it } from '@jest/globals';
import { addWork, placeOf } from '../../shell/work.js';
import { work as articles } from '../articles/work.js';
import { work as sites } from '../sites/work.js';
import { listOf } from './addresses.js';

addWork([articles, sites]);
const article = { subjectType: 'Article', subjectId: 'a', site: { id: 's' } };

describe('addresses of the workbench', () => {
  it('lead a decision to the inbox of its own site, at the item', () => {
    expect(placeOf({ ...article, act: 'secrecy' })).toBe('/s/s/review?act=secrecy&item=a');
  });

  it('lead a returned article to its editor', () => {
    expect(placeOf({ ...article, act: 'returned' })).toBe('/s/s/articles/a');
  });

  it('lead a site being opened back to its steps', () => {
    expect(placeOf({ ...article, subjectType: 'Site', act: 'siteDrafts' })).toBe('/s/s/opening');
  });

  it('lead a site that asks for another address to its page', () => {
    expect(placeOf({ ...article, subjectType: 'Site', subjectId: 's', act: 'siteAddress' })).toBe('/s/s/sites/s');
  });

  it('lead a count to its filtered list', () => {
    expect(listOf('returned')).toBe('articles?state=RETURNED&mine=1');
    expect(listOf('answer')).toBe('review?act=answer');
  });
});
