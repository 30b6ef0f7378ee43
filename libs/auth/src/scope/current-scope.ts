import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Unauthenticated } from '../auth.errors.js';

/** What the scope middleware leaves on a request: a scope, or why there is none. */
export interface RequestIdentity {
  readonly requestId: string;
  readonly scope: Scope | null;
  readonly refusal?: Error | undefined;
}

/** A request that went through the scope middleware. */
export interface IdentifiedRequest {
  identity?: RequestIdentity;
}

/** The scope of the request behind an execution context; refuses when nobody is signed in. */
export function scopeOf(context: ExecutionContext): Scope {
  const request =
    context.getType<string>() === 'graphql'
      ? graphqlRequest(context)
      : context.switchToHttp().getRequest<IdentifiedRequest>();
  return requireScope(request);
}

/** The scope of an identified request; throws the refusal found while identifying it. */
export function requireScope({ identity }: IdentifiedRequest): Scope {
  if (identity?.scope) return identity.scope;
  throw identity?.refusal ?? new Unauthenticated();
}

function graphqlRequest(context: ExecutionContext): IdentifiedRequest {
  return context.getArgByIndex<{ req: IdentifiedRequest }>(2).req;
}

/** Injects the request's scope: who acts, on which site, when. */
export const CurrentScope = createParamDecorator((_: unknown, context: ExecutionContext): Scope => scopeOf(context));
