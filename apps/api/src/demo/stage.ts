import { randomUUID } from 'node:crypto';
import { People, PersonActor, type PersonCard, POLICIES, type Policy, systemActor } from '@jiyue/auth';
import type { Actor } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import type { INestApplicationContext, Type } from '@nestjs/common';

/** What no person does: found the province and name its first operator. */
export const FOUNDER = systemActor('平台初始化');
const NOWHERE = '00000000-0000-7000-8000-000000000001';

/** Which site, which step, and at what moment. A named step is done once, however often asked: the name is its key. */
export interface Moment {
  readonly siteId: string;
  readonly step?: string;
  readonly at?: Date;
}

/**
 * Where set-up programs act: every command runs as the person who would do it, with the rights they hold at that
 * moment. A program that was interrupted runs again from the start; steps that were done answer what they answered.
 */
export class Stage {
  private readonly actors = new Map<string, Promise<Actor>>();
  private readonly cards = new Map<string, Promise<PersonCard>>();
  readonly now = new Date();

  constructor(private readonly app: INestApplicationContext) {}

  /** A command or service of the application. */
  get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  /** Acts as the platform itself. */
  asFounder(moment: Partial<Moment>): Scope {
    return this.scope(FOUNDER, { siteId: NOWHERE, ...moment });
  }

  /** Acts as a person, with what they hold on the site now. */
  async as(username: string, moment: Moment): Promise<Scope> {
    const key = `${username} ${moment.siteId}`;
    const actor = this.actors.get(key) ?? this.actorOf(username, moment.siteId);
    this.actors.set(key, actor);
    return this.scope(await actor, moment);
  }

  /** Forgets what people held, everywhere or on one site: after grants were given there, or when it is done with. */
  forgetRights(siteId?: string): void {
    for (const key of this.actors.keys()) if (!siteId || key.endsWith(siteId)) this.actors.delete(key);
  }

  private async actorOf(username: string, siteId: string): Promise<Actor> {
    const person = await this.card(username);
    const grants = await this.get(People).grantsOn(person.id, siteId);
    const policies: readonly Policy[] = this.app.get(POLICIES, { strict: false });
    return new PersonActor(person, siteId, grants, policies);
  }

  private card(username: string): Promise<PersonCard> {
    const known = this.cards.get(username);
    if (known) return known;
    const found = this.find(username);
    this.cards.set(username, found);
    return found;
  }

  private async find(username: string): Promise<PersonCard> {
    const person = await this.get(People).cardByUsername(username);
    if (!person) throw new Error(`Nobody is called ${username}`);
    return person;
  }

  private scope(actor: Actor, { siteId, step, at }: Moment): Scope {
    const idempotency = step ? { key: step, digest: step } : undefined;
    return { tenantId: siteId, actor, requestId: randomUUID(), now: at ?? new Date(), idempotency };
  }
}
