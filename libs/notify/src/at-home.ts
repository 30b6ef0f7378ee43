import { PersonActor, systemActor, Unauthenticated } from '@jiyue/auth';
import { onSite, type Scope } from '@jiyue/tenancy';

/** The same request at the home site of whoever makes it: there lie their messages, whatever site they look at. */
export function atHome(scope: Scope): Scope {
  if (!(scope.actor instanceof PersonActor)) throw new Unauthenticated();
  return onSite(scope, scope.actor.person.homeSiteId);
}

/** The platform's own scope on a site, for what the worker does there. */
export function postOffice(tenantId: string, requestId: string, now = new Date()): Scope {
  return { tenantId, actor: systemActor('消息投递'), requestId, now };
}
