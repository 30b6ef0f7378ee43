import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AccountBook } from './account-book.js';
import { ensureAccounts } from './accounts.js';
import { PasswordGate } from './password-gate.js';
import { SecondFactor } from './second-factor.js';

function newGate() {
  const dataDir = mkdtempSync(join(tmpdir(), 'jiyue-gate-'));
  const passwords = new Map(ensureAccounts(dataDir).map(({ username, password }) => [username, password]));
  const clock = { now: 0 };
  const gate = new PasswordGate(new AccountBook(dataDir), new SecondFactor(dataDir), () => clock.now);
  return { gate, clock, passwordOf: (username: string) => passwords.get(username) ?? '' };
}

function guess(gate: PasswordGate, times: number, username: (n: number) => string): string[] {
  return Array.from({ length: times }, (_, n) => String(gate.tryPassword(username(n), 'guess', '127.0.0.9')));
}

describe('password gate', () => {
  it('pauses an account after ten wrong passwords, even for the right one, and opens again after five minutes', () => {
    const { gate, clock, passwordOf } = newGate();
    expect(guess(gate, 10, () => 'editor').at(-1)).toBe('locked');
    expect(gate.tryPassword('editor', passwordOf('editor'), '127.0.0.1')).toBe('locked');
    clock.now += 300_001;
    expect(gate.tryPassword('editor', passwordOf('editor'), '127.0.0.1')).toMatchObject({ username: 'editor' });
  });

  it('pauses an address that tries many accounts, and nobody else', () => {
    const { gate, passwordOf } = newGate();
    expect(guess(gate, 100, (n) => `user${n}`).at(-1)).toBe('locked');
    expect(gate.tryPassword('editor', passwordOf('editor'), '127.0.0.9')).toBe('locked');
    expect(gate.tryPassword('editor', passwordOf('editor'), '127.0.0.1')).toMatchObject({ username: 'editor' });
  });

  it('answers alike for a wrong password and an unknown name', () => {
    const { gate } = newGate();
    expect(gate.tryPassword('editor', 'guess', 'a')).toBe(gate.tryPassword('nobody', 'guess', 'a'));
  });

  it('counts wrong codes although the password before them is right', () => {
    const { gate, passwordOf } = newGate();
    const tries = Array.from({ length: 10 }, () => {
      gate.tryPassword('editor', passwordOf('editor'), 'a');
      return gate.tryCode('editor', '000000', 'a');
    });
    expect(tries.at(-1)).toBe('locked');
  });
});
