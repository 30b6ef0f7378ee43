import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from './invalid-input.js';
import { TextPipe } from './text-pipe.js';

const pipe = new TextPipe();
const read = (value: unknown, data = 'input'): unknown => pipe.transform(value, { type: 'body', data });
function problemsOf(value: unknown, data?: string): unknown {
  try {
    return read(value, data);
  } catch (error) {
    return error instanceof InvalidInput ? error.fields : error;
  }
}

describe('a text of an input', () => {
  it('is empty when nothing of it can be seen', () => {
    expect(read({ reason: ' \u200b\ufeff\u200e\u0007\u3000' })).toEqual({ reason: '' });
  });

  it('loses blanks at its ends at every depth', () => {
    expect(read({ fields: [{ key: 'source', value: '\u3000县教育局\u200b' }] })).toEqual({
      fields: [{ key: 'source', value: '县教育局' }],
    });
  });

  it('is refused with U+0000 in it, by the name of its field', () => {
    expect(problemsOf({ title: '甲\0', fields: [{ value: 'a\0' }] })).toEqual([
      { field: 'title', rule: 'isStorable' },
      { field: 'fields.0.value', rule: 'isStorable' },
    ]);
  });

  it('is refused as an argument of its own, too', () => {
    expect(problemsOf('a\0', 'articleId')).toEqual([{ field: 'articleId', rule: 'isStorable' }]);
  });

  it('is refused when it turns the direction of what is read', () => {
    expect(problemsOf({ name: '\u202e张三' })).toEqual([{ field: 'name', rule: 'keepsDirection' }]);
  });

  it('is left as it is where it is a body, but for what no row can hold', () => {
    expect(read({ body: '<p> \u202d电话\u202c </p>\n' })).toEqual({ body: '<p> \u202d电话\u202c </p>\n' });
    expect(problemsOf({ body: '<p>\0</p>' })).toEqual([{ field: 'body', rule: 'isStorable' }]);
  });

  it('is nothing that other values are', () => {
    const at = new Date(0);
    expect(read({ at, count: 3, is: true, none: null })).toEqual({ at, count: 3, is: true, none: null });
  });
});
