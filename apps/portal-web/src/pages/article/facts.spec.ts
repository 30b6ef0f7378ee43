import { describe, expect, it } from '@jest/globals';
import { factsOf } from './facts.js';

const said = (key: string, type: string, value: string, place = 'facts') => ({
  ...{ key, type, value, place },
  word: `field.policy-document.${key}`,
});

describe('the facts of an item', () => {
  it('are named by the words of its kind, in its order', () => {
    const fields = [said('documentNumber', 'text', '云政发〔2026〕31号'), said('validity', 'choice', 'effective')];
    expect(factsOf(fields)).toEqual([
      { label: '发文字号', text: '云政发〔2026〕31号', href: null },
      { label: '有效性', text: '现行有效', href: null },
    ]);
  });

  it('lead only to addresses of the web', () => {
    const fields = [said('interpretation', 'url', 'https://a.gov.cn/1'), said('interpretation', 'url', 'javascript:1')];
    expect(factsOf(fields).map(({ href }) => href)).toEqual(['https://a.gov.cn/1', null]);
  });

  it('are not what stands elsewhere on the page', () => {
    expect(factsOf([said('source', 'text', '县水利局', 'byline')])).toEqual([]);
  });
});
