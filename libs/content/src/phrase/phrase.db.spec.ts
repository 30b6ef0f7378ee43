import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk } from '../content.fixture.js';
import { AddPhrase, PHRASES_AT_MOST } from './add-phrase.js';
import { PhraseRepository } from './phrase.repository.js';
import { RemovePhrase } from './remove-phrase.js';

describe('phrases', () => {
  let desk: Desk;
  let phrases: PhraseRepository;
  let add: AddPhrase;
  let remove: RemovePhrase;
  beforeAll(async () => {
    desk = await aDesk();
    const { db, journal } = desk.bed;
    phrases = new PhraseRepository(db);
    add = new AddPhrase(db, phrases, journal);
    remove = new RemovePhrase(db, phrases, journal);
  });
  afterAll(() => desk.bed.close());

  const OWN = { words: '附件缺页。', isShared: false };
  const FOR_ALL = { words: '来源不明。', isShared: true };

  it('are one’s own, or everybody’s on the site', async () => {
    const town = await aTown(desk);
    const [reviewer, secrecy] = [await town.as('reviewer'), await town.as('secrecy')];
    await add.run(reviewer, OWN);
    await add.run(await town.as('admin'), FOR_ALL);
    const of = async (scope: typeof reviewer) =>
      (await desk.bed.db.read(scope, () => phrases.of(scope.actor.userId))).map(({ words }) => words);
    expect([await of(reviewer), await of(secrecy)]).toEqual([[FOR_ALL.words, OWN.words], [FOR_ALL.words]]);
    expect((await desk.bed.activities(town.tenant)).at(-1)).toMatchObject({ event: 'content.phrase-added' });
  });

  it('are taken off by whoever keeps them', async () => {
    const town = await aTown(desk);
    const reviewer = await town.as('reviewer');
    const { id: phraseId } = await add.run(reviewer, OWN);
    await remove.run(reviewer, { phraseId });
    await expect(remove.run(reviewer, { phraseId })).rejects.toMatchObject({ code: 'CONTENT.PHRASE_NOT_FOUND' });
  });

  it('are there once, and not without end', async () => {
    const town = await aTown(desk);
    const reviewer = await town.as('reviewer');
    await add.run(reviewer, OWN);
    await expect(add.run(reviewer, { ...OWN, words: ` ${OWN.words}` })).rejects.toMatchObject({
      code: 'CONTENT.PHRASE_KNOWN',
    });
    await desk.bed.superuser(
      `insert into content_phrase select $1, gen_random_uuid(), $2, n::text, '李', now() from generate_series(2, $3::int) n`,
      [town.tenant.siteId, town.people.reviewer.id, PHRASES_AT_MOST],
    );
    await expect(add.run(reviewer, { ...OWN, words: '又一句' })).rejects.toMatchObject({
      code: 'CONTENT.PHRASES_FULL',
    });
  });

  it('of everybody are kept by whoever looks after the site, and nobody else', async () => {
    const town = await aTown(desk);
    const { id: phraseId } = await add.run(await town.as('admin'), FOR_ALL);
    const reviewer = await town.as('reviewer');
    await expect(add.run(reviewer, { ...FOR_ALL, words: '另一句' })).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    await expect(remove.run(reviewer, { phraseId })).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('of a colleague and of the site next door do not exist', async () => {
    const [town, next] = [await aTown(desk), await aTown(desk)];
    const { id: phraseId } = await add.run(await town.as('reviewer'), OWN);
    for (const scope of [await town.as('secrecy'), await town.as('admin'), await next.as('reviewer')]) {
      await expect(remove.run(scope, { phraseId })).rejects.toMatchObject({ code: 'CONTENT.PHRASE_NOT_FOUND' });
    }
  });
});
