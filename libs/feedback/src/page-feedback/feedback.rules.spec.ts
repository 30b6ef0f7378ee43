import { describe, expect, it } from '@jest/globals';
import { readOpinion } from './feedback.rules.js';

const form = { about: '/dtyw/', helpful: 'no', text: ' 字太小 ' };

describe('an opinion', () => {
  it('is read from the form', () => {
    expect(readOpinion(form)).toEqual({ path: '/dtyw/', isHelpful: false, text: '字太小' });
  });

  it('may be a click without words, and words are counted as people count them', () => {
    expect(readOpinion({ ...form, text: '' }).text).toBe('');
    expect([...readOpinion({ ...form, text: '𠮷'.repeat(500) }).text]).toHaveLength(500);
  });

  it.each([
    ['about', '//evil.cn/login'],
    ['about', '/DTYW/'],
    ['about', ''],
    ['about', `/${'a'.repeat(400)}`],
    ['helpful', ''],
    ['helpful', 'constructor'],
    ['text', '长'.repeat(501)],
  ])('is refused for %s %#', (field, value) => {
    const refusal = expect.objectContaining({ code: 'FEEDBACK.INVALID', fields: [expect.objectContaining({ field })] });
    expect(() => readOpinion({ ...form, [field]: value })).toThrow(refusal);
  });
});
