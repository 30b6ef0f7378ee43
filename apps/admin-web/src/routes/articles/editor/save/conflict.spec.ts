import { describe, expect, it } from '@jest/globals';
import { emptyFields, type Fields } from '../fields.js';
import { clashes, merged, proposal } from './conflict.js';

const base: Fields = { ...emptyFields('c1', 'article', { source: '县教育局' }), title: '原标题', body: '<p>原文</p>' };
const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, '');

describe('conflict of two editors', () => {
  it('names each field and who changed it', () => {
    const mine = { ...base, title: '我的标题', values: { ...base.values, summary: '我的摘要' } };
    const theirs = { ...base, title: '对方的标题', values: { source: '县政府办' } };
    expect(clashes(base, mine, theirs, plain)).toEqual([
      { field: 'title', changedBy: 'both' },
      { field: 'source', changedBy: 'theirs' },
      { field: 'summary', changedBy: 'mine' },
    ]);
  });
  it('does not call a body changed because the server tidied its HTML', () => {
    expect(clashes(base, base, { ...base, body: '<p class="x">原文</p>' }, plain)).toEqual([]);
  });
  it('is no clash when both wrote the same', () => {
    expect(clashes(base, { ...base, title: '新' }, { ...base, title: '新' }, plain)).toEqual([]);
  });
  it('proposes to lose nobody’s work', () => {
    const mine = { ...base, title: '我的标题' };
    const theirs = { ...base, title: '对方的标题', values: { source: '县政府办' } };
    const fields = merged(mine, theirs, proposal(clashes(base, mine, theirs, plain)));
    expect(fields).toMatchObject({ title: '我的标题', values: { source: '县政府办' } });
  });
  it('empties a field that the other person emptied', () => {
    const fields = merged(base, { ...base, values: {} }, new Map([['source', 'theirs']]));
    expect(fields.values).toEqual({ source: '' });
  });
});
