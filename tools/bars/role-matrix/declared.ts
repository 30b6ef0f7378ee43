// Reads, from the decorators of the resolvers themselves, which operations and fields there are and what they ask.

/** Nest's own names of what its decorators leave on a class. */
const RESOLVER_NAME = 'graphql:resolver_name';
const RESOLVER_TYPE = 'graphql:resolver_type';
const IS_FIELD = 'graphql:resolve_property';
const OPERATIONS = ['Query', 'Mutation', 'Subscription'];

type Class = abstract new (...args: never[]) => object;
/** `Reflect.getMetadata` of the process that loaded the classes. */
export type Metadata = (key: string, target: object) => unknown;

export interface Declared {
  /** Operation → `action Subject`, `public`, or `undeclared`. */
  readonly operations: ReadonlyMap<string, string>;
  readonly mutations: ReadonlySet<string>;
  /** Mutation → the one table of rows that are nobody's decision, where it leaves no line in the audit trail. */
  readonly keeps: ReadonlyMap<string, string>;
  /** `Type.field` of every field that is worked out apart. */
  readonly fields: ReadonlySet<string>;
}

/** What the resolvers of these modules serve. */
export function declaredBy(modules: readonly Class[], metadata: Metadata): Declared {
  const operations = new Map<string, string>();
  const mutations = new Set<string>();
  const keeps = new Map<string, string>();
  const fields = new Set<string>();
  for (const { resolver, handler, name } of handlersOf(modules, metadata)) {
    const kind = metadata(RESOLVER_TYPE, handler);
    const called = textOr(metadata(RESOLVER_NAME, handler), name);
    if (typeof kind === 'string' && OPERATIONS.includes(kind)) {
      operations.set(called, rightOf(handler, resolver, metadata));
      if (kind === 'Mutation') mutations.add(called);
      const kept = metadata('jiyue:keeps', handler);
      if (typeof kept === 'string') keeps.set(called, kept);
    } else if (metadata(IS_FIELD, handler) === true) {
      fields.add(`${typeName(resolver, metadata)}.${called}`);
    }
  }
  return { operations, mutations, keeps, fields };
}

interface Handler {
  readonly resolver: Class;
  readonly handler: object;
  readonly name: string;
}

function handlersOf(modules: readonly Class[], metadata: Metadata): Handler[] {
  const resolvers = modules.flatMap((module) => providersOf(module, metadata));
  return resolvers.flatMap((resolver) =>
    Object.entries(Object.getOwnPropertyDescriptors(resolver.prototype))
      .filter(([, { value }]) => typeof value === 'function')
      .map(([name, { value }]) => ({ resolver, handler: value, name })),
  );
}

function providersOf(module: Class, metadata: Metadata): Class[] {
  const providers = metadata('providers', module);
  return Array.isArray(providers) ? providers.filter((provider) => typeof provider === 'function') : [];
}

function rightOf(handler: object, resolver: Class, metadata: Metadata): string {
  if (metadata('jiyue:public', handler) === true || metadata('jiyue:public', resolver) === true) return 'public';
  const right = metadata('jiyue:can', handler) ?? metadata('jiyue:can', resolver);
  if (typeof right !== 'object' || right === null) return 'undeclared';
  return `${String(Reflect.get(right, 'action'))} ${String(Reflect.get(right, 'subject'))}`;
}

// A type's class is called after the type, with `Type` behind it.
function typeName(resolver: Class, metadata: Metadata): string {
  return textOr(metadata(RESOLVER_NAME, resolver), resolver.name).replace(/Type$/, '');
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' && value !== '' ? value : fallback;
}
