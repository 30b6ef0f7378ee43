import { describe, expect, it } from '@jest/globals';
import { formAfter } from './column-form.js';

const list = { form: 'list', linkUrl: null };

describe('the form of a column', () => {
  it('stays until something is said', () => {
    expect(formAfter({}, { form: 'link', linkUrl: 'https://www.gov.cn/' })).toEqual({
      ...{ form: 'link', linkUrl: 'https://www.gov.cn/' },
    });
  });

  it('leads elsewhere as a link only', () => {
    expect(formAfter({ form: 'link', linkUrl: ' https://www.gov.cn/zhengce ' }, list).linkUrl).toBe(
      'https://www.gov.cn/zhengce',
    );
    expect(formAfter({ form: 'page' }, { form: 'link', linkUrl: 'https://www.gov.cn/' })).toEqual({
      ...{ form: 'page', linkUrl: null },
    });
  });

  it.each([null, '', 'javascript:alert(1)', 'data:text/html,x', '/yw/', 'https://a:b@www.gov.cn/', 'ftp://x/'])(
    'refuses %s as the address of a link',
    (linkUrl) => {
      expect(() => formAfter({ form: 'link', linkUrl }, list)).toThrow(
        expect.objectContaining({ code: 'CONTENT.COLUMN_LINK_INVALID' }),
      );
    },
  );

  it('is one of those that are declared', () => {
    expect(() => formAfter({ form: 'constructor' }, list)).toThrow(
      expect.objectContaining({ code: 'CONTENT.COLUMN_FORM_UNKNOWN' }),
    );
  });
});
