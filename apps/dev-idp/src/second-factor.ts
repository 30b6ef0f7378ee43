import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { readJson, writeJson } from './json-file.js';

interface Enrolment {
  readonly secret: string;
  /** The last time step that was accepted: a code works once (RFC 6238 §5.2). */
  readonly usedStep: number;
}

const periodSeconds = 30;

/** Time based one-time passwords (RFC 6238) of the accounts that have enrolled one. */
export class SecondFactor {
  private readonly file: string;
  private readonly enrolments: Map<string, Enrolment>;

  constructor(
    dataDir: string,
    private readonly now: () => number = Date.now,
  ) {
    this.file = join(dataDir, 'idp', 'second-factor.json');
    this.enrolments = new Map(entriesOf(readJson(this.file, {})));
  }

  isEnrolled(username: string): boolean {
    return this.enrolments.has(username);
  }

  /** A secret to be shown to the person; it counts for nothing until `enrol` has seen a code made from it. */
  propose(): string {
    return new Secret({ size: 20 }).base32;
  }

  addressOf(username: string, secret: string): string {
    return totpOf(secret, username).toString();
  }

  enrol(username: string, secret: string, code: string): boolean {
    const step = this.stepOf(secret, code);
    if (step === undefined) return false;
    this.keep(username, { secret, usedStep: step });
    return true;
  }

  verify(username: string, code: string): boolean {
    const enrolment = this.enrolments.get(username);
    const step = enrolment && this.stepOf(enrolment.secret, code);
    if (!enrolment || step === undefined || step <= enrolment.usedStep) return false;
    this.keep(username, { ...enrolment, usedStep: step });
    return true;
  }

  private stepOf(secret: string, code: string): number | undefined {
    if (!/^\d{6}$/.test(code)) return undefined;
    const timestamp = this.now();
    const delta = totpOf(secret).validate({ token: code, timestamp, window: 1 });
    return delta === null ? undefined : Math.floor(timestamp / 1000 / periodSeconds) + delta;
  }

  private keep(username: string, enrolment: Enrolment): void {
    this.enrolments.set(username, enrolment);
    writeJson(this.file, Object.fromEntries(this.enrolments));
  }
}

function totpOf(secret: string, label = 'account'): TOTP {
  return new TOTP({
    issuer: '集约',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: periodSeconds,
    secret: Secret.fromBase32(secret),
  });
}

function entriesOf(stored: unknown): [string, Enrolment][] {
  if (typeof stored !== 'object' || stored === null) return [];
  return Object.entries(stored).filter((entry): entry is [string, Enrolment] => isEnrolment(entry[1]));
}

function isEnrolment(value: unknown): value is Enrolment {
  return typeof value === 'object' && value !== null && 'secret' in value && 'usedStep' in value;
}
