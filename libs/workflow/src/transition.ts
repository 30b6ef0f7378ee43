import { Injectable } from '@nestjs/common';
import type { Actor, Behalf } from '@jiyue/kernel';
import { type DomainEvent, Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { decide, type Ground, type Standing } from './decide.js';
import type { EventRule, Workflow } from './workflow.js';
import { type Said, WorkflowSteps } from './workflow-steps.js';

/** What every subject of a workflow has. */
export interface Subject<S extends string = string> extends Standing<S> {
  readonly id: string;
  readonly version: number;
  readonly revision: number;
}

/** What the runner needs to know of a kind of subject; the lib that owns it implements this. */
export interface WorkflowSubject<T extends Subject<S>, S extends string, E extends string, J extends Judged> {
  readonly workflow: Workflow<S, E>;
  get(scope: Scope, id: string): Promise<T>;
  /** Second ring: throws unless the actor may, on this very subject as they saw it. */
  admit(actor: Actor, event: E, subject: T, version: number): void;
  ground(subject: T): Ground;
  /** Refuses an event that the table does not open. */
  closed(subject: T, event: E): Error;
  /** What is decided about, with its hash. */
  judged(subject: T): Promise<J>;
  /** Writes the new standing if nobody changed the subject since `version`. */
  save(scope: Scope, subject: T, move: Move<S, E>): Promise<void>;
  /** The name a supervisor reads, and the event's payload. */
  told(subject: T): { title: string; fact: object };
}

/** What a person decides about. */
export interface Judged {
  readonly hash: string | null;
}

/** A move that was decided. */
export interface Move<S extends string, E extends string> {
  readonly event: E;
  readonly to: Standing<S>;
  /** The subject's version as the person saw it. */
  readonly version: number;
  readonly note: string | null;
  /** For whom the person acts, who stands in for them. */
  readonly behalf: Behalf | null;
}

/** An act on a subject as somebody asked for it. */
export interface Act<T, E extends string, J> {
  readonly id: string;
  readonly version: number;
  readonly event: E;
  readonly note?: string | null | undefined;
  /** What its rows say besides, a row each; throws where it names somebody who may not be named. */
  readonly says?: (subject: T) => Promise<readonly Said[]>;
  /** The fact that is recorded; it may depend on what the subject was before. */
  readonly tells: DomainEvent | ((before: T) => DomainEvent);
  /** What the fact carries besides what every fact of the subject does. */
  readonly carries?: (after: T) => object | Promise<object>;
  /** What else must hold, once the act is allowed and open. */
  readonly requires?: (subject: T, judged: J) => Promise<void>;
  /** What is written along with the new standing. */
  readonly saves?: (subject: T, judged: J) => Promise<void>;
  /** What follows in the same transaction. */
  readonly follows?: (subject: T) => Promise<void>;
}

interface Recorded<T, S extends string, E extends string, J> {
  readonly before: T;
  readonly to: Standing<S>;
  readonly act: Act<T, E, J>;
  readonly says: readonly Said[] | undefined;
  readonly hash: string | null;
  readonly behalf: Behalf | null;
}

/** The one way in which anything moves: load, allow, decide, save, step, tell. */
@Injectable()
export class Transition {
  constructor(
    private readonly db: Database,
    private readonly steps: WorkflowSteps,
    private readonly journal: Journal,
  ) {}

  run<T extends Subject<S>, S extends string, E extends string, J extends Judged>(
    scope: Scope,
    kind: WorkflowSubject<T, S, E, J>,
    act: Act<T, E, J>,
  ): Promise<T> {
    return this.db.write(scope, async () => {
      const before = await kind.get(scope, act.id);
      kind.admit(scope.actor, act.event, before, act.version);
      const to = decide(kind.workflow, before, act.event, kind.ground(before));
      if (!to) throw kind.closed(before, act.event);
      const judged = await kind.judged(before);
      await act.requires?.(before, judged);
      const says = await act.says?.(before);
      const { action } = kind.workflow.events[act.event];
      const behalf = scope.actor.behalfOf?.(action, kind.workflow.subject, before) ?? null;
      const isAside = kind.workflow.events[act.event].aside === true;
      const move = { event: act.event, to, version: act.version, note: act.note ?? null, behalf };
      if (!isAside) await kind.save(scope, before, move);
      await act.saves?.(before, judged);
      await this.record(scope, kind, { before, to, act, says, hash: judged.hash, behalf });
      const after = await kind.get(scope, act.id);
      await act.follows?.(after);
      const { title, fact } = kind.told(after);
      const tells = typeof act.tells === 'function' ? act.tells(before) : act.tells;
      const more = await act.carries?.(after);
      await this.journal.record(
        inNameOf(scope, behalf),
        tells,
        { ...fact, ...more },
        { subjectId: after.id, title, before, after },
      );
      return after;
    });
  }

  private async record<T extends Subject<S>, S extends string, E extends string, J extends Judged>(
    scope: Scope,
    { workflow }: WorkflowSubject<T, S, E, J>,
    { before, to, act, says, hash, behalf }: Recorded<T, S, E, J>,
  ): Promise<void> {
    const rule = workflow.events[act.event];
    const step = {
      subjectType: workflow.subject,
      subjectId: before.id,
      revision: before.revision,
      seq: rule.aside ? before.version : before.version + 1,
      event: act.event,
      key: keyOf(rule, before.step) ?? act.event,
      from: before.state,
      to: to.state,
      note: act.note,
      behalf,
      hash: rule.begins || rule.judges ? hash : null,
    };
    const rows = says ?? [undefined];
    for (const [part, said] of rows.entries()) {
      await this.steps.record(scope, { ...step, said, part: rule.aside ? 'next' : part });
    }
  }
}

// The audit trail says in words for whom somebody acted.
function inNameOf(scope: Scope, behalf: Behalf | null): Scope {
  if (!behalf) return scope;
  const { actor } = scope;
  const name = `${actor.name}（代 ${behalf.name}）`;
  return { ...scope, actor: { userId: actor.userId, name, may: (...asked) => actor.may(...asked) } };
}

// The step that was waited for, where the event is about it; null: the event stands for itself.
function keyOf({ writes, passes, atStep }: EventRule, step: string | null): string | null {
  if (writes) return 'write';
  return passes || atStep ? step : null;
}
