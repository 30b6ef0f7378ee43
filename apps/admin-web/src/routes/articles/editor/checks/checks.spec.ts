import { describe, expect, it } from '@jest/globals';
import type { KindField } from '../../kinds/kinds.js';
import { emptyFields, type Fields } from '../fields.js';
import { check, isBlocking, type BodyFacts } from './checks.js';

const plain = { type: 'text', group: 'facts', isRequired: false, max: 100, initially: null, choices: [], seen: null };
const none = { advised: null, pattern: null, help: null, isRetired: false, mask: null, files: 0 };
const declared: KindField[] = [
  { ...plain, ...none, key: 'source', word: 'field.article.source', isRequired: true },
  { ...plain, ...none, key: 'summary', word: 'field.article.summary', max: 500, advised: 120 },
  { ...plain, ...none, key: 'formedOn', word: 'field.policy-document.formedOn', type: 'date' },
  { ...plain, ...none, key: 'cover', word: 'field.article.cover', type: 'picture', files: 1 },
];
const good: Fields = { ...emptyFields('c1', 'article', { source: '县教育局' }), title: '关于秋季招生的通知' };
const facts: BodyFacts = { texts: [], pictures: [], links: [], headings: [], tables: [], targets: [], length: 200 };
const keys = (fields: Fields, body: BodyFacts): string[] => check(fields, declared, body).map((finding) => finding.key);

describe('check panel', () => {
  it('finds nothing in a complete article', () => {
    expect(check(good, declared, facts)).toEqual([]);
  });
  it('blocks an article without title, source and body', () => {
    const found = check(emptyFields('c1', 'article'), declared, { ...facts, length: 0 });
    expect(found.map((finding) => finding.key)).toEqual(['titleMissing', 'bodyEmpty', 'fieldMissing']);
    expect(found.every(isBlocking)).toBe(true);
  });
  it('accepts a body of pictures only', () => {
    expect(keys(good, { ...facts, length: 0, pictures: [{ from: 0, to: 1, alt: '防汛现场' }] })).toEqual([]);
  });
  it('counts a title in characters and says by how much it is too long', () => {
    expect(check({ ...good, title: '题'.repeat(201) }, declared, facts)[0]).toMatchObject({
      params: { length: 201, limit: 200 },
    });
  });
  it('lets a real title of 64 characters pass, and says only that lists will cut it', () => {
    expect(check({ ...good, title: '题'.repeat(64) }, declared, facts)).toMatchObject([
      { key: 'titleAdvised', level: 'should', params: { length: 64, limit: 60 } },
    ]);
  });
  it('takes a title of which nothing can be seen for none', () => {
    expect(keys({ ...good, title: '\u200b\ufeff \u3000' }, facts)).toEqual(['titleMissing']);
  });
  it('blocks while a day is none', () => {
    expect(keys({ ...good, values: { ...good.values, formedOn: '2026-02-30' } }, facts)).toEqual(['fieldForm']);
  });
  it('blocks for an infected file and only mentions one that is still being scanned', () => {
    const file = { id: 'f1', fileName: '附表.xlsx', mimeType: '', size: 1, url: null };
    const attachments: Fields['attachments'] = [
      { ...file, state: 'PENDING' },
      { ...file, state: 'INFECTED' },
    ];
    expect(keys({ ...good, attachments }, facts)).toEqual(['fileInfected', 'filePending']);
  });
  it('follows the rules of the fields of the kind, and names the field', () => {
    const values = { source: '来'.repeat(101), summary: '摘'.repeat(121), formedOn: '去年' };
    expect(check({ ...good, values }, declared, facts)).toMatchObject([
      { key: 'fieldLong', level: 'must', place: { field: 'source' }, params: { length: 101, limit: 100 } },
      { key: 'fieldForm', level: 'must', word: 'field.policy-document.formedOn' },
      { key: 'fieldAdvised', level: 'should', params: { length: 121, limit: 120 } },
    ]);
  });
  it('blocks for an infected picture of a field', () => {
    const file = { id: 'f1', fileName: '封面.png', mimeType: '', size: 1, url: null, state: 'INFECTED' as const };
    const values = { ...good.values, cover: 'f1' };
    expect(check({ ...good, values, files: [file] }, declared, facts)).toMatchObject([{ place: { field: 'cover' } }]);
  });
});
