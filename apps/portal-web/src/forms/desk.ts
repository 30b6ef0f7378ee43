import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { messages as m } from '../messages/index.js';
import { refused, type Outcome } from '../pages/outcome.js';
import { ApiUnavailable } from '../server/public-api.js';
import type { Scene } from '../view/frame.js';
import { readForm } from './body.js';
import type { Challenge } from './challenge.js';
import type { Form } from './define-form.js';
import { faultsOf, faultsOn, valuesOf, type Faults, type Values } from './fields.js';
import type { FormSink } from './form-sink.js';
import { ANSWER, formView, TICKET, type FormState } from './form-view.js';
import type { FormLimits } from './limits.js';
import { isFromHere } from './origin.js';
import type { Tickets } from './tickets.js';

/** Everything forms are taken with. */
export type DeskParts = {
  readonly tickets: Tickets;
  readonly challenge: Challenge;
  readonly limits: FormLimits;
  readonly sink: FormSink;
  readonly readerOf: (asked: IncomingMessage) => string;
  readonly now: () => number;
};

type Handed = { readonly values: Values; readonly ticket: string; readonly id: string; readonly answer: string };
type Again = { readonly status: number; readonly alert?: string; readonly faults?: Faults; readonly ticket?: string };

const SPENT = 20_000;

/** Where citizens hand in their forms: every form takes the same way, and every way back shows what was typed. */
export class Desk {
  /** Tickets that were answered wrongly: who guesses is asked something else. */
  private readonly spent = new LRUCache<string, true>({ max: SPENT });

  constructor(private readonly parts: DeskParts) {}

  /** The form as it is first seen. */
  show(form: Form, scene: Scene, values: Values = {}): Outcome {
    return this.again(form, scene, { values, ticket: '', id: '', answer: '' }, { status: 200 });
  }

  async receive(form: Form, asked: IncomingMessage, scene: Scene): Promise<Outcome> {
    const { limits, readerOf, tickets, now } = this.parts;
    const reader = readerOf(asked);
    if (await limits.isFlood(form, reader)) return refused(429);
    if (!isFromHere(asked.headers, scene.links.origin)) return refused(403);
    const sent = await readForm(asked);
    if (typeof sent === 'number') return refused(sent);
    const ticket = sent.get(TICKET) ?? '';
    const checked = tickets.read(ticket, { form: form.key, siteId: scene.site.id, now: now() });
    const id = checked.state === 'valid' && !this.spent.has(checked.id) ? checked.id : '';
    const handed = { values: valuesOf(form, sent), ticket, id, answer: sent.get(ANSWER) ?? '' };
    if (!(await limits.mayTry(form, reader))) return this.tooMany(form, scene, handed);
    if (!id) return this.again(form, scene, handed, { status: 422, alert: m.ticketOld });
    return this.check(form, scene, handed);
  }

  private check(form: Form, scene: Scene, handed: Handed): Outcome | Promise<Outcome> {
    const { challenge } = this.parts;
    const faults = faultsOf(form, handed.values);
    if (form.hasChallenge && !challenge.isMet(handed.ticket, handed.answer)) {
      this.spent.set(handed.id, true);
      return this.again(form, scene, handed, { status: 422, faults: { ...faults, [ANSWER]: m.answerWrong } });
    }
    if (Object.keys(faults).length > 0) {
      return this.again(form, scene, handed, { status: 422, faults, ticket: handed.ticket });
    }
    return this.submit(form, scene, handed);
  }

  private async submit(form: Form, scene: Scene, handed: Handed): Promise<Outcome> {
    const { values, id, ticket } = handed;
    if (!(await this.parts.limits.mayHandIn(form, scene.site.id))) return this.tooMany(form, scene, handed);
    try {
      const answer = await this.parts.sink.submit({ form: form.key, siteId: scene.site.id, ticket: id, values });
      if (answer.kind === 'taken') return { kind: 'taken', to: scene.links.to(form.result) };
      return this.again(form, scene, handed, { status: 422, faults: faultsOn(form, answer.fields), ticket });
    } catch (error) {
      if (!(error instanceof ApiUnavailable)) throw error;
      // It may have arrived: the same ticket, sent again, is the same submission.
      return this.again(form, scene, handed, { status: 503, alert: m.formNotTaken, ticket });
    }
  }

  private tooMany(form: Form, scene: Scene, handed: Handed): Outcome {
    return this.again(form, scene, handed, { status: 429, alert: m.tooManyText, ticket: handed.ticket });
  }

  private again(form: Form, scene: Scene, { values, answer }: Handed, given: Again): Outcome {
    const { tickets, challenge, now } = this.parts;
    const { status, alert = null, faults = {}, ticket: kept } = given;
    const ticket = kept ?? tickets.issue({ form: form.key, siteId: scene.site.id, now: now() });
    const state: FormState = {
      ticket,
      question: form.hasChallenge ? challenge.ask(ticket) : null,
      values,
      answer: kept === undefined ? '' : answer,
      faults,
      alert,
    };
    const view = formView(form, scene, state);
    return { kind: 'private', page: form.page(scene, view), status, hasScript: view.work !== null };
  }
}
