import { describe, expect, it } from '@jest/globals';
import { piecesOf, readAsked } from './asked.js';
import { readsAs } from './reads-as.js';

describe('what a person looks for', () => {
  it.each([
    ['停水', { sigil: null, text: '停水' }],
    ['  停水 ', { sigil: null, text: '停水' }],
    ['>写稿', { sigil: '>', text: '写稿' }],
    ['》 写稿', { sigil: '>', text: '写稿' }],
    ['＠唐怀远', { sigil: '@', text: '唐怀远' }],
    ['>', { sigil: '>', text: '' }],
    ['a>b', { sigil: null, text: 'a>b' }],
  ])('%s is read as typed, whatever the input method made of the sign', (typed, asked) => {
    expect(readAsked(typed)).toEqual(asked);
  });

  it.each([
    ['河湖长制', '湖长', true],
    ['河湖长制', 'hhzz', true],
    ['河湖长制', 'hehu', true],
    ['河湖长制', 'huzhang', true],
    ['河湖长制', 'zhihu', false],
    ['河湖长制', '水利', false],
    ['政务公开 (GB)', 'gb', true],
    ['通知公告', "tong'zhi", true],
    ['政府信息公开年报', '2', false],
  ])('%s is found by %s: %s', (words, text, isMet) => {
    expect(readsAs(words, text)).toBe(isMet);
  });

  it('is shown apart where it stands in the words', () => {
    expect(piecesOf('城区停水检修公告', '停水')).toEqual([
      { text: '城区', isMet: false },
      { text: '停水', isMet: true },
      { text: '检修公告', isMet: false },
    ]);
    expect(piecesOf('河湖长制', 'hhcz')).toEqual([{ text: '河湖长制', isMet: false }]);
  });
});
