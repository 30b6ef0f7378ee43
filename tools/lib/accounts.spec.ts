import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureAccounts as ensureByIdp, readAccounts as readByIdp } from '../../apps/dev-idp/src/accounts.js';
import { accountsFile, ensureAccounts, readAccounts } from './accounts.ts';

describe('demo accounts', () => {
  let here = '';

  beforeEach(() => {
    here = mkdtempSync(join(tmpdir(), 'jiyue-accounts-'));
  });

  afterEach(() => rmSync(here, { recursive: true }));

  it('are the same people whether the tools or the identity provider write them', () => {
    const there = join(here, 'idp');
    const people = ensureByIdp(there).map(({ username, name }) => [username, name]);
    expect(ensureAccounts(here).map(({ username, name }) => [username, name])).toEqual(people);
  });

  it('keep their passwords and are readable by their owner only', () => {
    const [first] = ensureAccounts(here);
    expect(ensureAccounts(here)[0]).toEqual(first);
    expect(readByIdp(here)[0]?.password).toBe(first?.password);
    expect(statSync(accountsFile(here)).mode & 0o777).toBe(0o600);
  });

  it('have passwords of their own', () => {
    ensureAccounts(here);
    expect(new Set(readAccounts(here).map(({ password }) => password)).size).toBe(11);
  });
});
