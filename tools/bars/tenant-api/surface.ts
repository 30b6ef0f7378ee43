import 'reflect-metadata';
import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';

/** The metadata keys under which the product's decorators leave what they say. */
export const RING = { can: 'jiyue:can', public: 'jiyue:public' } as const;
const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';

/** A handler of an operation, with what its decorators say about who may call it. */
export interface Handler {
  readonly operation: string;
  readonly method: object;
  readonly owner: object;
}

/** What the API offers: each operation's first ring, and every route. */
export interface Surface {
  /** Operation → `action Subject`, `public`, or `nothing`. */
  readonly rings: Readonly<Record<string, string>>;
  /** `GET /files/:tenant/asset/:name` and so on, as the router knows them. */
  readonly routes: readonly string[];
}

/** Every handler of a query or mutation in the running application. */
export function handlersOf(app: INestApplication): Handler[] {
  const owners = new Set(
    [...app.get(ModulesContainer).values()].flatMap((module) =>
      [...module.providers.values()].map(({ metatype }) => metatype),
    ),
  );
  return [...owners].flatMap((owner) => {
    if (typeof owner !== 'function' || !owner.prototype) return [];
    const methods = Object.values(Object.getOwnPropertyDescriptors(owner.prototype)).map(({ value }): unknown => value);
    return methods.flatMap((method) => {
      if (typeof method !== 'function' || !['Query', 'Mutation'].includes(Reflect.getMetadata(RESOLVER_TYPE, method)))
        return [];
      const operation: string = Reflect.getMetadata(RESOLVER_NAME, method) ?? method.name;
      return [{ operation, method, owner }];
    });
  });
}

function ringOf({ method, owner }: Handler): string {
  if (Reflect.getMetadata(RING.public, method) ?? Reflect.getMetadata(RING.public, owner)) return 'public';
  const right: { action: string; subject: string } | undefined = Reflect.getMetadata(RING.can, method);
  return right ? `${right.action} ${right.subject}` : 'nothing';
}

/** Reads the surface from the application itself, so that tomorrow's operation and route are in it. */
export function surfaceOf(app: INestApplication): Surface {
  const rings = Object.fromEntries(handlersOf(app).map((handler) => [handler.operation, ringOf(handler)]));
  const { router } = app.getHttpAdapter().getInstance();
  return { rings, routes: [...new Set(routesIn(router.stack))].sort() };
}

interface Layer {
  readonly name?: string;
  readonly route?: { readonly path: string; readonly methods: Record<string, boolean> };
  readonly handle?: { readonly stack?: Layer[] };
}

function routesIn(stack: readonly Layer[]): string[] {
  return stack.flatMap(({ route, handle }) => {
    if (route)
      return Object.keys(route.methods).map(
        (method) => `${method === '_all' ? 'ALL' : method.toUpperCase()} ${route.path}`,
      );
    return handle?.stack ? routesIn(handle.stack) : [];
  });
}
