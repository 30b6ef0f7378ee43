import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestBed, testBed } from '@jiyue/testing';
import { DataSource } from 'typeorm';
import { databaseRoomCheck } from './database-room.js';
import { readiness } from './health.js';

let bed: TestBed;
let source: DataSource;
beforeAll(async () => {
  bed = await testBed();
  source = await new DataSource({ type: 'postgres', url: bed.urlOf('api'), poolSize: 1 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await bed.close();
});

/** Lets the one connection's process of the database write files up to a size only, as on a full disk. */
async function roomFor(bytes: string): Promise<void> {
  const [{ pid }] = await source.query<[{ pid: number }]>('select pg_backend_pid() as pid');
  // as whoever the server runs as: only they may limit it
  const { uid, gid } = statSync(`/proc/${pid}`);
  execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:`], { stdio: 'ignore', uid, gid });
}

describe('readiness', () => {
  it('says that the database’s disk is full while it still answers, and that it has room again', async () => {
    await roomFor('1000');
    expect(await source.query('select 1 as one')).toEqual([{ one: 1 }]);
    expect(await readiness([databaseRoomCheck(source)])).toEqual({ ready: false, checks: { 'database-disk': 'down' } });
    await roomFor('unlimited');
    expect(await readiness([databaseRoomCheck(source)])).toEqual({ ready: true, checks: { 'database-disk': 'up' } });
  });

  it('leaves nothing behind in the database', async () => {
    const size = () => source.query<object[]>('select pg_database_size(current_database()) as size');
    await databaseRoomCheck(source).check();
    const before = await size();
    await databaseRoomCheck(source).check();
    expect(await size()).toEqual(before);
  });
});
