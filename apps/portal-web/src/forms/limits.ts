import { createHmac } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Form } from './define-form.js';

const SECONDS = 600;
// Who goes on after being refused is not even read.
const FLOOD = 3;

async function isWithin(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return false;
    throw refused;
  }
}

/**
 * How often somebody, and everybody together, hands in a form. Addresses are counted in 65,536 secret drawers, so the
 * memory has an end and nobody can choose whose drawer to fill.
 */
export class FormLimits {
  private readonly byReader = new Map<string, RateLimiterMemory>();
  private readonly byForm = new Map<string, RateLimiterMemory>();

  constructor(private readonly key: Buffer) {}

  /** Counts an attempt of a reader; says whether it is looked at. */
  mayTry(form: Form, reader: string): Promise<boolean> {
    return isWithin(this.readersOf(form), this.drawer(reader));
  }

  /** Counts what is about to be handed in, by everybody together: only what is in order, or a few could shut out all. */
  mayHandIn(form: Form, siteId: string): Promise<boolean> {
    return isWithin(this.of(this.byForm, form.key, form.limits.perForm), siteId);
  }

  async isFlood(form: Form, reader: string): Promise<boolean> {
    const counted = await this.readersOf(form).get(this.drawer(reader));
    return (counted?.consumedPoints ?? 0) >= form.limits.perAddress * FLOOD;
  }

  private readersOf(form: Form): RateLimiterMemory {
    return this.of(this.byReader, form.key, form.limits.perAddress);
  }

  private of(limiters: Map<string, RateLimiterMemory>, form: string, points: number): RateLimiterMemory {
    const found = limiters.get(form) ?? new RateLimiterMemory({ points, duration: SECONDS });
    limiters.set(form, found);
    return found;
  }

  private drawer(reader: string): string {
    return String(createHmac('sha256', this.key).update(reader).digest().readUInt16BE(0));
  }
}
