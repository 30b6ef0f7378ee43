import { describe, expect, it } from '@jest/globals';
import { Node } from '@tiptap/pm/model';
import { getSchema, type JSONContent } from '@tiptap/react';
import { bodyExtensions } from './extensions.js';
import { factsOf } from './body-facts.js';

const schema = getSchema(bodyExtensions());
const facts = (...content: JSONContent[]) => factsOf(Node.fromJSON(schema, { type: 'doc', content }));
const text = (words: string, marks: JSONContent['marks'] = []): JSONContent => ({ type: 'text', text: words, marks });
const paragraph = (...content: JSONContent[]): JSONContent => ({ type: 'paragraph', content });

describe('facts of a body', () => {
  it('reads a number as one even when half of it is bold', () => {
    const found = facts(paragraph(text('电话 1380000'), text('0127', [{ type: 'bold' }])));
    expect(found.texts).toEqual([{ from: 1, text: '电话 13800000127' }]);
  });
  it('counts characters without spaces', () => {
    expect(facts(paragraph(text('至 10 月'))).length).toBe(4);
  });
  it('finds pictures with their substitute text and position', () => {
    const found = facts(paragraph(text('图')), { type: 'image', attrs: { src: '/a.png', alt: null } });
    expect(found.pictures).toEqual([{ from: 3, to: 4, alt: '' }]);
  });
  it('joins the pieces of one link', () => {
    const link = { type: 'link', attrs: { href: 'https://www.gov.cn' } };
    const found = facts(paragraph(text('中国', [link]), text('政府网', [link, { type: 'bold' }])));
    expect(found.links).toMatchObject([{ from: 1, to: 6, text: '中国政府网' }]);
  });
  it('sees whether a table has a head', () => {
    const cell = (type: string): JSONContent => ({ type, content: [paragraph(text('甲'))] });
    const table = (type: string): JSONContent => ({
      type: 'table',
      content: [{ type: 'tableRow', content: [cell(type)] }],
    });
    expect(facts(table('tableHeader'), table('tableCell')).tables.map((one) => one.hasHead)).toEqual([true, false]);
  });
});
