import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AccountBook } from './account-book.js';
import { accountsFile, ensureAccounts, subjectOf } from './accounts.js';

const data = () => mkdtempSync(join(tmpdir(), 'jiyue-accounts-'));

describe('demo accounts', () => {
  it('are one for each person of the demo province, each with a password of its own', () => {
    const accounts = ensureAccounts(data());
    expect(accounts).toHaveLength(11);
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(11);
  });

  it('are made once: a second start finds the same passwords', () => {
    const dataDir = data();
    expect(ensureAccounts(dataDir)).toEqual(ensureAccounts(dataDir));
  });

  it('let in with the right password only', () => {
    const dataDir = data();
    const [operator] = ensureAccounts(dataDir);
    const book = new AccountBook(dataDir);
    expect(book.authenticate('operator', operator?.password ?? '')?.username).toBe('operator');
    expect(book.authenticate('operator', 'guess')).toBeUndefined();
    expect(book.authenticate('nobody', '')).toBeUndefined();
  });

  it('are gone as soon as they are deleted from the file', () => {
    const dataDir = data();
    const rest = ensureAccounts(dataDir).filter(({ username }) => username !== 'editor');
    const book = new AccountBook(dataDir);
    expect(book.bySubject(subjectOf('editor'))).toBeDefined();
    writeFileSync(accountsFile(dataDir), JSON.stringify(rest));
    expect(book.bySubject(subjectOf('editor'))).toBeUndefined();
  });
});
