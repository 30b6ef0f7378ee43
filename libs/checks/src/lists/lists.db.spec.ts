import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestTenant } from '@jiyue/testing';
import { aCheckDesk, type CheckDesk } from '../checks.fixture.js';

let desk: CheckDesk;
let province: TestTenant;
beforeAll(async () => {
  desk = await aCheckDesk();
  province = await desk.bed.newTenant({ level: 'province' });
});
afterAll(() => desk.bed.close());

const aCounty = () => desk.bed.newTenant({ level: 'county', parent: province });

describe('a listed word', () => {
  it('is found on its site from then on, and not on the site next door', async () => {
    const [county, other] = [await aCounty(), await aCounty()];
    const admin = await desk.as(county, 'site-admin');
    expect(await desk.found(admin, '河东旧称')).toEqual([]);
    const word = await desk.add.run(admin, { kind: 'LEXICON', word: '河东旧称', right: '河东', note: '已更名' });
    expect(await desk.found(admin, '河东旧称')).toEqual([['lexicon', '河东旧称', 'BLOCK']]);
    expect(await desk.found(await desk.as(other, 'editor'), '河东旧称')).toEqual([]);
    expect((await desk.bed.activities(county)).at(-1)).toMatchObject({
      ...{ event: 'checks.word-added', payload: { wordId: word.id } },
    });
  });

  it('of the province is found on every site', async () => {
    await desk.add.run(await desk.as(province, 'operator'), { kind: 'LEXICON', word: '全省禁词', action: 'WARN' });
    expect(await desk.found(await desk.as(await aCounty(), 'editor'), '全省禁词')).toEqual([
      ['lexicon', '全省禁词', 'WARN'],
    ]);
  });

  it('is the province’s operator’s to list for every site: its site’s administrator may not', async () => {
    const add = desk.add.run(await desk.as(province, 'site-admin'), { kind: 'LEXICON', word: '越权' });
    await expect(add).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('is laid aside, taken up again, and changed by nobody who saw an older one', async () => {
    const admin = await desk.as(await aCounty(), 'site-admin');
    const { id } = await desk.add.run(admin, { kind: 'TYPO', word: '某甲', right: '某乙' });
    const given = { id, version: 1, kind: 'TYPO', word: '某甲', right: '某乙' } as const;
    await desk.change.run(admin, { ...given, state: 'DISABLED' });
    expect(await desk.found(admin, '某甲')).toEqual([]);
    await expect(desk.change.run(admin, given)).rejects.toMatchObject({
      code: 'CHECKS.WORD_STALE',
      params: { version: 2 },
    });
    await desk.change.run(admin, { ...given, version: 2, state: 'ACTIVE' });
    expect(await desk.found(admin, '某甲')).toEqual([['typo', '某甲', 'WARN']]);
  });

  it('stands in a list once, whatever its width and case', async () => {
    const admin = await desk.as(await aCounty(), 'site-admin');
    await desk.add.run(admin, { kind: 'LEXICON', word: 'Abc' });
    const { id } = await desk.add.run(admin, { kind: 'LEXICON', word: '别的词' });
    const again = { kind: 'LEXICON', word: 'ＡＢＣ' } as const;
    await expect(desk.add.run(admin, again)).rejects.toMatchObject({ code: 'CHECKS.WORD_LISTED' });
    await expect(desk.change.run(admin, { ...again, id, version: 1 })).rejects.toMatchObject({
      code: 'CHECKS.WORD_LISTED',
    });
  });

  it('is two characters at least, and has a right form where it is wrong', async () => {
    const admin = await desk.as(await aCounty(), 'site-admin');
    await expect(desk.add.run(admin, { kind: 'TYPO', word: '的', validFrom: '2026-02-30' })).rejects.toMatchObject({
      code: 'CHECKS.WORD_INVALID',
      fields: [{ field: 'word' }, { field: 'right' }, { field: 'validFrom', rule: 'CHECKS.NO_DAY' }],
    });
  });

  it('is listed by no editor, and not seen from the site next door', async () => {
    const [county, other] = [await aCounty(), await aCounty()];
    const { id } = await desk.add.run(await desk.as(county, 'site-admin'), { kind: 'LEXICON', word: '邻县词' });
    const given = { kind: 'LEXICON', word: '邻县词' } as const;
    await expect(desk.add.run(await desk.as(county, 'editor'), given)).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
    await expect(
      desk.change.run(await desk.as(other, 'site-admin'), { ...given, id, version: 1 }),
    ).rejects.toMatchObject({ code: 'CHECKS.WORD_NOT_FOUND' });
  });
});

describe('an exception', () => {
  it('is proposed by whoever writes, and counts when the keeper of the list takes it up', async () => {
    const county = await aCounty();
    const [editor, admin] = [await desk.as(county, 'editor'), await desk.as(county, 'site-admin')];
    const { id } = await desk.propose.run(editor, { word: '《再接再励》', note: '书名' });
    expect(await desk.found(editor, '《再接再励》')).toEqual([['typo', '再接再励', 'WARN']]);
    await desk.change.run(admin, { id, version: 1, kind: 'EXCEPTION', word: '《再接再励》', state: 'ACTIVE' });
    expect(await desk.found(editor, '《再接再励》，再接再励')).toEqual([['typo', '再接再励', 'WARN']]);
    expect((await desk.bed.activities(county)).map(({ event }) => event)).toContain('checks.word-proposed');
  });

  it('of a site does not lift what the province’s list stops', async () => {
    const admin = await desk.as(await aCounty(), 'site-admin');
    await desk.add.run(await desk.as(province, 'operator'), { kind: 'LEXICON', word: '红线词' });
    await desk.add.run(admin, { kind: 'EXCEPTION', word: '红线词' });
    expect(await desk.found(admin, '红线词')).toEqual([['lexicon', '红线词', 'BLOCK']]);
  });

  it('is proposed by nobody who only looks', async () => {
    const propose = desk.propose.run(await desk.as(await aCounty(), 'auditor'), { word: '看看', note: '看看' });
    await expect(propose).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });
});

describe('an import', () => {
  const rows = [
    { kind: 'LEXICON', word: '甲词' },
    { kind: 'LEADER', word: '郑远山', right: '副县长', rank: 2, validUntil: '2025-06-30' },
    { kind: 'LEADER', word: '郑远山', right: '县长', rank: 1, validFrom: '2025-07-01' },
  ] as const;

  it('adds what is new, changes what differs, and says beforehand which', async () => {
    const admin = await desk.as(await aCounty(), 'site-admin');
    expect(await desk.queries.judge(admin, rows)).toEqual({ added: 3, changed: 0, problems: [] });
    expect(await desk.imports.run(admin, rows)).toEqual({ added: 3, changed: 0 });
    const again = [{ ...rows[0], note: '有说明' }, rows[1], rows[2]];
    expect(await desk.imports.run(admin, again)).toEqual({ added: 0, changed: 1 });
    expect(await desk.found(admin, '甲词，副县长郑远山')).toEqual([
      ['lexicon', '甲词', 'BLOCK'],
      ['leaderPost', '副县长郑远山', 'WARN'],
    ]);
  });

  it('names what is wrong row by row, and takes none of them then', async () => {
    const admin = await desk.as(await aCounty(), 'site-admin');
    const wrong = [rows[0], rows[0], { kind: 'TYPO', word: '乙词' }] as const;
    const { problems } = await desk.queries.judge(admin, wrong);
    expect(problems.map(({ row, problem }) => [row, problem.rule])).toEqual([
      [1, 'CHECKS.ROW_TWICE'],
      [2, 'isNotEmpty'],
    ]);
    await expect(desk.imports.run(admin, wrong)).rejects.toMatchObject({ code: 'CHECKS.WORD_INVALID' });
    expect(await desk.found(admin, '甲词')).toEqual([]);
  });

  it('is nobody’s who only writes', async () => {
    const editor = await desk.as(await aCounty(), 'editor');
    await expect(desk.imports.run(editor, rows)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    await expect(desk.queries.judge(editor, rows)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });
});

describe('what is done about a class', () => {
  it('is made stricter by a site for itself, and never laxer than the province says', async () => {
    const [county, other] = [await aCounty(), await aCounty()];
    const admin = await desk.as(county, 'site-admin');
    const { version } = await desk.rule.run(admin, { version: 0, classes: [{ name: 'typo', action: 'BLOCK' }] });
    expect(version).toBe(1);
    expect(await desk.found(admin, '再接再励')).toEqual([['typo', '再接再励', 'BLOCK']]);
    expect(await desk.found(await desk.as(other, 'editor'), '再接再励')).toEqual([['typo', '再接再励', 'WARN']]);
    const lax = desk.rule.run(admin, { version: 1, classes: [{ name: 'personal', action: 'WARN' }] });
    await expect(lax).rejects.toMatchObject({ code: 'CHECKS.RULE_TOO_LAX', fields: [{ field: 'personal' }] });
  });

  it('follows the province on every site', async () => {
    const operator = await desk.as(province, 'operator');
    await desk.rule.run(operator, {
      version: 0,
      classes: [
        { name: 'unit', action: 'BLOCK' },
        { name: 'wording', action: 'LOG' },
      ],
    });
    const admin = await desk.as(await aCounty(), 'site-admin');
    expect(await desk.found(admin, '重5Kg。很好。。')).toEqual([
      ['unit', 'Kg', 'BLOCK'],
      ['punctuationDouble', '。。', 'LOG'],
    ]);
    const { classes } = await desk.queries.rule(admin);
    expect(classes.find(({ name }) => name === 'unit')).toEqual({ name: 'unit', action: 'BLOCK', floor: 'BLOCK' });
  });

  it('is changed by nobody who saw an older one, and by no editor', async () => {
    const county = await aCounty();
    const admin = await desk.as(county, 'site-admin');
    await desk.rule.run(admin, { version: 0, classes: [] });
    await expect(desk.rule.run(admin, { version: 0, classes: [] })).rejects.toMatchObject({
      code: 'CHECKS.RULE_STALE',
    });
    await expect(desk.rule.run(await desk.as(county, 'editor'), { version: 1, classes: [] })).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });
});
