import { createHash, createHmac } from 'node:crypto';
import { messages as m } from '../messages/index.js';
import type { Challenge, Question } from './challenge.js';

/** How many zero bits a digest begins with. */
export function zeroBits(digest: Buffer): number {
  const at = digest.findIndex((byte) => byte !== 0);
  return at < 0 ? digest.length * 8 : at * 8 + Math.clz32(digest[at] ?? 0) - 24;
}

/** The browser looks for a number whose digest begins with zeros: a second of work for one reader, hours for a flood. */
export class ProofOfWork implements Challenge {
  constructor(
    private readonly key: Buffer,
    private readonly bits = 16,
  ) {}

  ask(ticket: string): Question {
    return { label: m.work, hint: m.workHint, work: { seed: this.seedOf(ticket), bits: this.bits } };
  }

  isMet(ticket: string, answer: string): boolean {
    if (!/^\d{1,12}$/.test(answer)) return false;
    const digest = createHash('sha256')
      .update(`${this.seedOf(ticket)}:${answer}`)
      .digest();
    return zeroBits(digest) >= this.bits;
  }

  private seedOf(ticket: string): string {
    return createHmac('sha256', this.key).update(ticket).digest('base64url');
  }
}
