import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PortalSite } from '@jiyue/api-client';
import { newId } from '@jiyue/kernel';
import { aBench, aFile, aTown, type Bench, type Town } from '../../libs/live/src/live.fixture.js';
import { OPERATIONS, questionsOf, type Values } from './questions.js';
import { heard, openTwoWays, type Question, type TwoWays } from './two-ways.js';

describe('what citizens read, over HTTP and in the portal itself', () => {
  let bench: Bench;
  let ways: TwoWays;
  let town: Town;
  let values: Values;
  beforeAll(async () => {
    bench = await aBench();
    // before anybody connects: whoever waits for a lock is told so soon
    const database = new URL(bench.bed.urlOf('portal')).pathname.slice(1);
    await bench.bed.superuser(`alter role jiyue_portal in database ${database} set lock_timeout = '200ms'`);
    ways = await openTwoWays(bench.bed);
    town = await aTown(bench);
    values = await filled(town);
  });
  afterAll(async () => {
    await ways.close();
    await bench.bed.close();
  });

  const both = async (question: Question) => [
    await heard(ways.overHttp, question),
    await heard(ways.inProcess, question),
  ];
  const usual = (name: string): Question => {
    const operation = OPERATIONS.find((one) => one.name === name);
    const [first] = operation ? questionsOf(operation, values) : [];
    if (!first) throw new Error(`No operation ${name}`);
    return first;
  };

  it.each(OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s is the same to the byte, whatever it is asked',
    async (_, operation) => {
      for (const question of questionsOf(operation, values)) {
        const [http, here] = await both(question);
        expect({ ...question, heard: here }).toEqual({ ...question, heard: http });
      }
    },
  );

  it.each(OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s is the same to the byte for a portal that knows the site',
    async (_, operation) => {
      const { publicSite } = await ways.overHttp.ask(PortalSite, { host: town.tenant.host });
      if (!publicSite) throw new Error('The site is open');
      const [question] = questionsOf(operation, values);
      if (!question) throw new Error('It can be asked');
      const answer = await heard(ways.knowing(publicSite), question);
      expect(answer).toBe(await heard(ways.overHttp, question));
      expect(answer).toContain(town.id);
    },
  );

  it('is data for a page, so that sameness says something', async () => {
    const answers = await Promise.all(OPERATIONS.map(({ name }) => heard(ways.inProcess, usual(name))));
    expect(answers.filter((answer) => !answer.includes(town.id))).toEqual([]);
    expect(answers.join()).toContain('关于公布巡查结果的通知');
  });

  it('is refused alike where the database cannot answer now', async () => {
    const question = usual('PortalHome');
    await bench.bed.superuser('begin');
    await bench.bed.superuser('lock table live_site in access exclusive mode');
    const [http, here] = await both(question);
    await bench.bed.superuser('rollback');
    expect([http, here]).toEqual(Array(2).fill('not answered: PortalHome: PLATFORM.UNAVAILABLE'));
  });

  it('says nothing of a defect, here or there', async () => {
    await bench.bed.superuser('revoke select on live_detail from jiyue_portal');
    const answers = await both(usual('PortalItem'));
    await bench.bed.superuser('grant select on live_detail to jiyue_portal');
    expect(answers).toEqual(Array(2).fill('not answered: PortalItem: PLATFORM.INTERNAL'));
  });

  it('is refused alike where no such operation is stored', async () => {
    const question = { operation: { name: 'PortalSecrets', sha256: 'f'.repeat(64) }, variables: {} };
    expect(await both(question)).toEqual(Array(2).fill('not answered: PortalSecrets: PLATFORM.UNKNOWN_OPERATION'));
  });

  it('goes on after the database has ended every connection', async () => {
    const question = usual('PortalSite');
    const before = await heard(ways.inProcess, question);
    await bench.bed.superuser(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'jiyue_portal'
      and datname = current_database()`);
    expect(await heard(ways.inProcess, question)).toBe(before);
  });
});

/** A site with a bit of everything, and what can be asked of it and its neighbours. */
async function filled(town: Town): Promise<Values> {
  const { bench } = town;
  const parent = await bench.bed.newTenant();
  const [suspended, closed, nextDoor] = [await aTown(bench), await aTown(bench), await aTown(bench)];
  for (const one of [town, nextDoor]) {
    await bench.bed.superuser('update site set parent_id = $2 where id = $1', [one.id, parent.siteId]);
    await one.open();
  }
  const foreign = await nextDoor.show();
  await suspended.open('suspended', '系统维护');
  await closed.open('closed');
  const [first] = town.columns;
  await town.column({ ...first, homeKind: 'list', homePosition: 10 });
  const policy = await town.column({
    parentId: first?.id ?? null,
    path: 'gzdt/xq',
    homeKind: 'policy',
    homePosition: 20,
  });
  const fields = [{ key: 'interpretation', word: 'field.note.x', type: 'text', place: 'facts', value: '见解读' }];
  await town.show();
  const item = await town.show({
    columnId: policy.id,
    fields,
    tags: [{ name: 'Keywords', content: '通知' }],
    files: [aFile(town, { position: 1, name: '甲.pdf' })],
    body: '<p>全部合格&nbsp;<img src="/files/x/asset/y.png" alt="\u2028"></p>',
  });
  await town.show({ columnId: policy.id, title: '水库<管护>“办法”' });
  const { host } = town.tenant;
  return {
    host: [
      host,
      host.toUpperCase(),
      suspended.tenant.host,
      closed.tenant.host,
      nextDoor.tenant.host,
      'nowhere.example',
    ],
    path: ['gzdt/xq', 'gzdt', 'nowhere', '/gzdt'],
    id: [item.id, foreign.id, newId(), item.id.toUpperCase(), 'no-id'],
  };
}
