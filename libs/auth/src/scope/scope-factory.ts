import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@jiyue/kernel';
import type { IdempotencyClaim, Scope, SupervisorScope } from '@jiyue/tenancy';
import { PersonActor, type PersonCard } from '../ability/person-actor.js';
import type { Policy } from '../ability/policy.js';
import { SiteNotFound, Unauthenticated } from '../auth.errors.js';
import type { Role } from '../roles.js';
import { People } from './people.js';

/** Injection token of every lib's policy, in one list. */
export const POLICIES = Symbol('policies');

/** What a scope is made from. */
export interface ScopeRequest {
  readonly person: PersonCard;
  /** The site asked for; the home site when absent. */
  readonly siteId?: string | undefined;
  readonly requestId?: string | undefined;
  readonly idempotency?: IdempotencyClaim | undefined;
}

/** Makes the scope of a request: the person, the site they chose, and what they may do there. */
@Injectable()
export class ScopeFactory {
  constructor(
    private readonly people: People,
    @Inject(POLICIES) private readonly policies: readonly Policy[],
  ) {}

  /** Throws `TENANCY.SITE_NOT_FOUND` alike for a site that is not there and one where the person holds nothing. */
  async scope({
    person,
    siteId = person.homeSiteId,
    requestId = randomUUID(),
    idempotency,
  }: ScopeRequest): Promise<Scope> {
    const grants = isId(siteId) ? await this.people.grantsOn(person.id, siteId) : [];
    if (grants.length === 0 && siteId !== person.homeSiteId) throw new SiteNotFound();
    const actor = new PersonActor(person, siteId, grants, this.policies);
    return { tenantId: siteId, actor, requestId, now: new Date(), idempotency };
  }

  /** The scope of a person known by user name: for scripts and set-up that act as somebody. */
  async scopeAs(username: string, siteId?: string): Promise<Scope> {
    const person = await this.people.cardByUsername(username);
    if (!person) throw new Unauthenticated();
    return this.scope({ person, siteId });
  }

  /** The scope of a person who acts through a job: what they may do now, not what they could when it began. */
  async scopeOf(personId: string, request: Omit<ScopeRequest, 'person'>): Promise<Scope> {
    const person = await this.people.card(personId);
    if (!person) throw new Unauthenticated();
    return this.scope({ ...request, person });
  }

  /** A read-only look over every site on which the actor holds one of the roles. */
  async supervision(scope: Scope, roles: readonly Role[]): Promise<SupervisorScope> {
    const tenantIds = await this.people.sites(scope.actor.userId, roles);
    return { tenantIds, actor: scope.actor, requestId: scope.requestId, now: scope.now };
  }
}
