import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { accountsFile, ensureAccounts, readAccounts } from './accounts.ts';

describe('demo accounts', () => {
  let here = '';

  beforeEach(() => {
    here = mkdtempSync(join(tmpdir(), 'jiyue-accounts-'));
  });

  afterEach(() => rmSync(here, { recursive: true }));

  it('keep their passwords and are readable by their owner only', () => {
    const [first] = ensureAccounts(here);
    expect(ensureAccounts(here)[0]).toEqual(first);
    expect(statSync(accountsFile(here)).mode & 0o777).toBe(0o600);
  });

  it('have passwords of their own', () => {
    ensureAccounts(here);
    expect(new Set(readAccounts(here).map(({ password }) => password)).size).toBe(11);
  });
});
