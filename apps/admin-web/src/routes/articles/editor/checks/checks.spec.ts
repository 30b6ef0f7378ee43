import { describe, expect, it } from '@jest/globals';
import type { KindField } from '../../kinds/kinds.js';
import { emptyFields, type Fields } from '../fields.js';
import { check, isBlocking, type BodyFacts } from './checks.js';

const plain = { type: 'text', group: 'facts', isRequired: false, max: 100, initially: null, choices: [], seen: null };
const none = { advised: null, pattern: null };
const declared: KindField[] = [
  { ...plain, ...none, key: 'source', word: 'field.article.source', isRequired: true },
  { ...plain, ...none, key: 'summary', word: 'field.article.summary', max: 500, advised: 120 },
  { ...plain, ...none, key: 'formedOn', word: 'field.policy-document.formedOn', type: 'date' },
  { ...plain, ...none, key: 'cover', word: 'field.article.cover', type: 'picture' },
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
  it('blocks while a picture is missing, and while a day is none', () => {
    expect(keys(good, { ...facts, texts: [{ from: 0, text: '前【缺图：image001.png】后' }] })).toEqual(['fileMissing']);
    expect(keys({ ...good, values: { ...good.values, formedOn: '2026-02-30' } }, facts)).toEqual(['fieldForm']);
  });
  it('points at a link that leads to no place of the text', () => {
    const links = [{ from: 1, to: 3, href: '#t-1', text: '注1' }];
    expect(keys(good, { ...facts, links })).toEqual(['targetMissing']);
    expect(keys(good, { ...facts, links, targets: ['t-1'] })).toEqual([]);
  });
  it('points at a picture without a substitute text, and does not block for it', () => {
    const found = check(good, declared, { ...facts, pictures: [{ from: 7, to: 8, alt: ' ' }] });
    expect(found).toMatchObject([{ key: 'altMissing', level: 'should', place: { range: { from: 7 } } }]);
  });
  it('blocks for a mobile number, tells where it stands and how to mask it', () => {
    const found = check(good, declared, { ...facts, texts: [{ from: 10, text: '手机 13800000127。' }] });
    expect(found).toMatchObject([
      { key: 'mobileNumber', level: 'must', place: { range: { from: 13, to: 24 } }, remedy: '138****0127' },
    ]);
  });
  it('takes an identity number for one finding, not for a mobile number as well', () => {
    expect(keys(good, { ...facts, texts: [{ from: 0, text: '证号 43010119900307753X' }] })).toEqual(['identityCard']);
  });
  it('leaves office telephones and document numbers alone', () => {
    expect(keys(good, { ...facts, texts: [{ from: 0, text: '电话 0731-85012345，云政发〔2026〕12 号' }] })).toEqual([]);
  });
  it('blocks for an infected file and only mentions one that is still being scanned', () => {
    const file = { id: 'f1', fileName: '附表.xlsx', mimeType: '', size: 1, url: null };
    const attachments: Fields['attachments'] = [
      { ...file, state: 'PENDING' },
      { ...file, state: 'INFECTED' },
    ];
    expect(keys({ ...good, attachments }, facts)).toEqual(['fileInfected', 'filePending']);
  });
  it('asks for words in a link and for heading levels in order', () => {
    const links = [{ from: 1, to: 3, href: 'https://x.cn', text: '这里' }];
    const headings = [{ from: 5, to: 9, level: 4 }];
    expect(keys(good, { ...facts, links, headings })).toEqual(['linkVague', 'headingSkipped']);
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
