import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@jiyue/kernel';
import type { IdempotencyClaim, Scope, SupervisorScope } from '@jiyue/tenancy';
import { PersonActor, type PersonCard } from '../ability/person-actor.js';
import { SecondFactorRule } from '../ability/second-factor-rule.js';
import type { Policy } from '../ability/policy.js';
import { SiteNotFound, Unauthenticated } from '../auth.errors.js';
import type { Role } from '../roles.js';
import { People, type ReachedGrant, type Standing } from './people.js';

/** Injection token of every lib's policy, in one list. */
export const POLICIES = Symbol('policies');

/** What a scope is made from, besides the person. */
export interface ScopeRequest {
  /** The site asked for; the home site when absent. */
  readonly siteId?: string | undefined;
  readonly requestId?: string | undefined;
  readonly idempotency?: IdempotencyClaim | undefined;
}

/** Somebody who proved who they are. */
export interface Proven {
  readonly personId: string;
  /** Whether this login had a second factor. */
  readonly secondFactor: boolean;
}

/** Makes the scope of a request: the person, the site they chose, and what they may do there. */
@Injectable()
export class ScopeFactory {
  constructor(
    private readonly people: People,
    @Inject(POLICIES) private readonly policies: readonly Policy[],
    private readonly secondFactor: SecondFactorRule = new SecondFactorRule(false),
  ) {}

  /**
   * The scope of somebody who proved who they are; null for a person who is disabled. Throws `TENANCY.SITE_NOT_FOUND` alike
   * for a site that is not there and one where the person holds nothing.
   */
  async identified({ personId, secondFactor }: Proven, request: ScopeRequest): Promise<Scope | null> {
    const { siteId } = request;
    const isNone = siteId !== undefined && !isId(siteId);
    const standing = await this.people.standing(personId, isNone ? null : (siteId ?? null), secondFactor);
    if (!standing) return null;
    if (isNone) throw new SiteNotFound();
    return this.made(standing, request);
  }

  /** The scope of a person on a site, as `identified` makes it. */
  async scope({ person, ...request }: ScopeRequest & { readonly person: PersonCard }): Promise<Scope> {
    const scope = await this.identified({ personId: person.id, secondFactor: person.secondFactor }, request);
    if (!scope) throw new Unauthenticated();
    return scope;
  }

  /** The scope of a person known by user name: for scripts and set-up that act as somebody. */
  async scopeAs(username: string, siteId?: string): Promise<Scope> {
    const person = await this.people.cardByUsername(username);
    if (!person) throw new Unauthenticated();
    return this.scope({ person, siteId });
  }

  /** The scope of a person who acts through a job: what they may do now, not what they could when it began. */
  async scopeOf(personId: string, request: ScopeRequest): Promise<Scope> {
    const scope = await this.identified({ personId, secondFactor: false }, request);
    if (!scope) throw new Unauthenticated();
    return scope;
  }

  private made({ person, grants, deputed }: Standing, request: ScopeRequest): Scope {
    const { siteId = person.homeSiteId, requestId = randomUUID(), idempotency } = request;
    if (grants.length + deputed.length === 0 && siteId !== person.homeSiteId) throw new SiteNotFound();
    const actor = new PersonActor(person, siteId, grants, this.policies, deputed);
    return { tenantId: siteId, actor, requestId, now: new Date(), idempotency };
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
