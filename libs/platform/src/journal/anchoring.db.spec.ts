import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { type TestBed, testBed } from '@jiyue/testing';
import { readiness } from '../health/health.js';
import { AnchorBook } from './anchor.js';
import { anchorFolder, startAnchoring } from './anchoring.js';
import { defineEvent } from './domain-event.js';

const Noted = defineEvent('test.noted', 'Site', { zh: '测试', en: 'test' });
let bed: TestBed;
beforeAll(async () => {
  bed = await testBed();
  const town = await bed.newTenant();
  const scope = await bed.as(town, await bed.person(town, { roles: ['editor'] }), []);
  await bed.db.write(scope, () => bed.journal.record(scope, Noted, {}, { subjectId: newId() }));
});
afterAll(() => bed.close());

/** Anchors the bed's trail into a folder every few milliseconds. */
function anchored(dataDir: string) {
  const query = <T>(sql: string, params: readonly unknown[] = []) => bed.superuser<T>(sql, params);
  const errors: unknown[] = [];
  return { ...startAnchoring({ query, dataDir, everyMs: 20, onError: (error) => errors.push(error) }), errors };
}

async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 2_500; tries += 1) {
    if (await isSo()) return true;
    await sleep(20);
  }
  return false;
}

describe('readiness', () => {
  it('says that anchors cannot be written, and that they can again', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'jiyue-anchors-'));
    writeFileSync(anchorFolder(dataDir), 'a file where a folder should be');
    const anchoring = anchored(dataDir);
    const says = async () => (await readiness([anchoring.health])).checks['anchors'];
    expect(await until(async () => (await says()) === 'down')).toBe(true);
    expect(anchoring.errors).not.toEqual([]);
    rmSync(anchorFolder(dataDir));
    expect(await until(async () => (await says()) === 'up')).toBe(true);
    await anchoring.stop();
    expect((await new AnchorBook(anchorFolder(dataDir)).read()).anchors).toHaveLength(1);
    rmSync(dataDir, { recursive: true });
  });
});
