import { z } from 'zod';
import { VARIABLES, type VariableName } from './variables.js';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration is incomplete or wrong; names the variables, never their values. */
export class BadConfig extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Configuration: ${problems.join('; ')}`);
  }
}

type Value<K extends VariableName> = z.output<(typeof VARIABLES)[K]['schema']>;
/** What a process reads: some variables it cannot do without, others it can. */
export type Values<N extends VariableName, T extends VariableName> = { readonly [K in N]: Value<K> } & {
  readonly [K in T]?: Value<K> | undefined;
};

/** Reads the variables a process needs, and those it takes when they are there; tells every problem at once. */
export function readVariables<N extends VariableName, T extends VariableName>(
  env: Environment,
  { needs, takes }: { readonly needs: readonly N[]; readonly takes: readonly T[] },
): Values<N, T> {
  const shape = Object.fromEntries([
    ...needs.map((name) => [name, VARIABLES[name].schema] as const),
    ...takes.map((name) => [name, VARIABLES[name].schema.optional()] as const),
  ]);
  // a variable that is set to nothing is one that is not set
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = z.object(shape).safeParse(given);
  if (read.success) return read.data as Values<N, T>;
  throw new BadConfig(read.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`));
}
