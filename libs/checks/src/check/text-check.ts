import { createHash } from 'node:crypto';
import type { Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { CheckAction, Finding } from '../finding.js';
import { Lists } from '../lists/lists.js';
import { actionOn, type CheckedText, type CheckPolicy, checkText } from './check-text.js';

/** A finding with what is done about it. */
export interface JudgedFinding extends Finding {
  readonly action: CheckAction;
  /** The same for the same objection to the same sentence; another as soon as its words change. */
  readonly fingerprint: string;
}

/** Holds texts against the rules and lists of a site. */
@Injectable()
export class TextCheck {
  constructor(private readonly lists: Lists) {}

  /** Judges also what was found elsewhere than in the words. */
  async run(scope: Scope, text: CheckedText, elsewhere: readonly Finding[] = []): Promise<JudgedFinding[]> {
    const { lists, policy } = await this.lists.of(scope);
    const found = [...elsewhere, ...checkText(text, { lists, today: dayOf(scope.now) })];
    return found.map((finding) => judged(finding, policy));
  }
}

function judged(finding: Finding, policy: CheckPolicy): JudgedFinding {
  return { ...finding, action: actionOn(finding, policy), fingerprint: fingerprintOf(finding) };
}

function fingerprintOf({ key, place, sentence }: Finding): string {
  const said = JSON.stringify([key, place.field, place.thing, place.quote, sentence]);
  return createHash('sha256').update(said).digest('hex').slice(0, 32);
}

function dayOf(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}
