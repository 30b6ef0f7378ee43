import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@jiyue/kernel';
import type { IdempotencyClaim, Scope, SupervisorScope } from '@jiyue/tenancy';
import { PersonActor, type PersonCard } from '../ability/person-actor.js';
import { SecondFactorRule } from '../ability/second-factor-rule.js';
import type { Policy } from '../ability/policy.js';
import { SiteNotFound, Unauthenticated } from '../auth.errors.js';
import type { Role } from '../roles.js';
import { People, type ReachedGrant } from './people.js';

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
    private readonly secondFactor: SecondFactorRule = new SecondFactorRule(false),
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

  /**
   * Where the actor holds one of the roles (any when none is named), on whatever site. It asks for a second factor by the
   * strongest of them: what is read across sites is read with all of them.
   */
  async reach({ actor }: Scope, roles: readonly Role[]): Promise<ReachedGrant[]> {
    const grants = await this.people.reach(actor.userId, roles);
    this.secondFactor.require(
      actor,
      grants.map(({ role }) => role),
    );
    return grants;
  }

  /** A read-only look over every site on which the actor holds one of the roles. */
  async supervision(scope: Scope, roles: readonly Role[]): Promise<SupervisorScope> {
    return lookOver(scope, await this.reach(scope, roles));
  }

  /** The names of the sites somebody works on, for themselves: to choose one, and to be told what it asks for. */
  async surroundings(scope: Scope): Promise<SupervisorScope> {
    return lookOver(scope, await this.people.reach(scope.actor.userId));
  }
}

function lookOver({ actor, requestId, now }: Scope, grants: readonly ReachedGrant[]): SupervisorScope {
  return { tenantIds: [...new Set(grants.map(({ siteId }) => siteId))], actor, requestId, now };
}
