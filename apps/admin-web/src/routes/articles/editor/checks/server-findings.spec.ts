import { describe, expect, it } from '@jest/globals';
import type { BodyFacts } from './checks.js';
import { placed, type ServerFinding } from './server-findings.js';

const facts: BodyFacts = { texts: [], pictures: [], links: [], headings: [], tables: [], targets: [], length: 20 };
const typo: ServerFinding = {
  key: 'typo',
  group: 'typo',
  action: 'WARN',
  field: 'body',
  thing: 'TEXT',
  quote: '再接再励',
  nth: 1,
  params: [{ name: 'value', value: '再接再励' }],
  remedy: '再接再厉',
  fingerprint: 'f1',
  mayIgnore: true,
  ignored: null,
};
const texts = [
  { from: 1, text: '再接再励，' },
  { from: 20, text: '又再接再励' },
];

describe('what the server found', () => {
  it('stands where the same words stand for that time', () => {
    expect(placed([typo], { ...facts, texts })).toMatchObject([
      { level: 'should', place: { range: { from: 21, to: 25 } }, remedy: '再接再厉', params: { value: '再接再励' } },
    ]);
  });
  it('goes with its words', () => {
    expect(placed([typo], { ...facts, texts: [{ from: 1, text: '再接再厉' }] })).toEqual([]);
  });
  it('blocks where the server blocks, and is not shown where it only counts', () => {
    const found = placed(
      [
        { ...typo, action: 'BLOCK' },
        { ...typo, action: 'LOG' },
      ],
      { ...facts, texts },
    );
    expect(found.map(({ level }) => level)).toEqual(['must']);
  });
  it('points at the picture by its number, and at a field by its name', () => {
    const alt = { ...typo, key: 'altMissing', thing: 'PICTURE', quote: '/a.png', nth: 0, remedy: null };
    const found = placed([alt, { ...typo, field: 'title' }], { ...facts, pictures: [{ from: 7, to: 8, alt: '' }] });
    expect(found.map(({ place }) => place)).toEqual([{ range: { from: 7, to: 8 } }, { field: 'title' }]);
  });
});
