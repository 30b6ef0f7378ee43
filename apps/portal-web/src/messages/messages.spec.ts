import { describe, expect, it } from '@jest/globals';
import { en } from './en.js';
import { fill } from './index.js';
import { zhCN } from './zh-CN.js';

const places = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('messages', () => {
  it('have the same places in both languages', () => {
    const both = Object.entries(zhCN).map(([key, sentence]) => [key, places(sentence)]);
    expect(Object.entries(en).map(([key, sentence]) => [key, places(sentence)])).toEqual(both);
  });

  it('fill their places', () => {
    expect(fill(zhCN.total, { pages: 3, count: 57 })).toBe('共3页，57条');
  });
});
