import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { SecondFactor } from './second-factor.js';

const noon = 1_780_000_000_000;

function enrolled(): { factor: SecondFactor; codeAt: (ms: number) => string; dataDir: string } {
  const dataDir = mkdtempSync(join(tmpdir(), 'jiyue-totp-'));
  const factor = new SecondFactor(dataDir, () => noon + 60_000);
  const secret = factor.propose();
  const codeAt = (timestamp: number) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
  new SecondFactor(dataDir, () => noon).enrol('operator', secret, codeAt(noon));
  return { factor: new SecondFactor(dataDir, () => noon + 60_000), codeAt, dataDir };
}

describe('second factor', () => {
  it('is enrolled only by a code made from the secret, and survives a restart', () => {
    const { factor } = enrolled();
    expect(factor.isEnrolled('operator')).toBe(true);
    expect(factor.enrol('auditor', factor.propose(), '000000')).toBe(false);
    expect(factor.isEnrolled('auditor')).toBe(false);
  });

  it('takes the code of the moment once', () => {
    const { factor, codeAt } = enrolled();
    expect(factor.verify('operator', codeAt(noon + 60_000))).toBe(true);
    expect(factor.verify('operator', codeAt(noon + 60_000))).toBe(false);
  });

  it('bears a clock that is half a minute off, and no more', () => {
    const { factor, codeAt } = enrolled();
    expect(factor.verify('operator', codeAt(noon + 120_000))).toBe(false);
    expect(factor.verify('operator', codeAt(noon + 90_000))).toBe(true);
  });

  it('takes nothing that is not six digits, and nothing for someone who has not enrolled', () => {
    const { factor, codeAt } = enrolled();
    expect(factor.verify('operator', '12345')).toBe(false);
    expect(factor.verify('editor', codeAt(noon + 60_000))).toBe(false);
  });
});
