import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestBed, testBed } from '@jiyue/testing';
import { PublishedDatabase } from './published.js';

describe('the door to what is published', () => {
  let bed: TestBed;
  let door: PublishedDatabase;
  beforeAll(async () => {
    bed = await testBed();
    door = new PublishedDatabase({ url: bed.urlOf('portal'), connections: 2 });
  });
  afterAll(async () => {
    await door.close();
    await bed.close();
  });

  const setting = async (name: string) =>
    (await door.live<{ value: string }>('select current_setting($1) as value', [name]))[0];

  it('brings the limits of a serving role along', async () => {
    expect(await setting('statement_timeout')).toEqual({ value: '5s' });
    expect(await setting('idle_in_transaction_session_timeout')).toEqual({ value: '30s' });
    expect(await setting('default_transaction_read_only')).toEqual({ value: 'on' });
  });

  it('opens as the role of the portal, which row security holds', async () => {
    const [role] = await door.live('select rolname, rolbypassrls, rolsuper from pg_roles where rolname = current_user');
    expect(role).toEqual({ rolname: 'jiyue_portal', rolbypassrls: false, rolsuper: false });
  });

  it.each(['site', 'content_article', 'auth_person', 'journal_activity'])('leads to no row of %s', async (table) => {
    await expect(door.live(`select from ${table}`)).rejects.toThrow('permission denied');
  });

  it('changes nothing', async () => {
    await expect(door.live('delete from live_site')).rejects.toThrow(/permission denied|read-only/);
  });

  it('does a reading again whose connection was ended, and the next one, too', async () => {
    // both of its connections are open and idle: the second one that is tried is as lost as the first
    await Promise.all([door.live('select pg_sleep(0.2)'), door.live('select pg_sleep(0.2)')]);
    const ended = bed.superuser(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'jiyue_portal' and datname = current_database()`,
    );
    await new Promise(setImmediate); // it is on its way
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300); // and whoever holds the connections hears nothing of it
    expect(await door.live('select 2 as two')).toEqual([{ two: 2 }]);
    await ended;
  });

  it('is there, or is not', async () => {
    const nowhere = new PublishedDatabase({ url: 'postgres://jiyue_portal@127.0.0.1:1/nothing', connections: 1 });
    expect([await door.isThere(), await nowhere.isThere()]).toEqual([true, false]);
    await nowhere.close();
  });
});
