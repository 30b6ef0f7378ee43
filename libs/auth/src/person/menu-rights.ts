import type { Actor } from '@jiyue/kernel';
import type { DomainDeclaration } from '@jiyue/platform';

/** The keys of every domain's menu that the actor holds on the scope's site, in the order of the domains. */
export function menuRightsOf(actor: Actor, domains: readonly DomainDeclaration[]): string[] {
  return domains
    .flatMap(({ menu }) => Object.entries(menu ?? {}))
    .filter(([, right]) => actor.may(right.action, right.subject))
    .map(([key]) => key);
}
