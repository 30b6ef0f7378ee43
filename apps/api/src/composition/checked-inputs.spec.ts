import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { resolversOf } from '../print-schema.js';
import { PUBLIC_MODULES, STAFF_MODULES } from './domains.js';

type Class = abstract new (...args: never[]) => object;
type Argument = { readonly index: number; readonly property?: string; readonly typeFn?: () => unknown };

/** Nest's own name of what `@Args` leaves on a resolver. */
const ARGUMENTS = 'graphql:args_type';
const VALUES: readonly unknown[] = [String, Number, Boolean, Date];

const parameters = resolversOf([...STAFF_MODULES, ...PUBLIC_MODULES]).flatMap(parametersOf);

describe('the arguments of an operation', () => {
  it('are checked by the class of their input, which a parameter that may also be null does not have', () => {
    expect(parameters.filter(({ isInput, isChecked }) => isInput && !isChecked)).toEqual([]);
  });

  it('are seen by this test', () => {
    expect(parameters.filter(({ isInput }) => isInput).length).toBeGreaterThan(40);
  });
});

function parametersOf(resolver: Class) {
  return Object.getOwnPropertyNames(resolver.prototype).flatMap((method) => {
    const given: Argument[] = Reflect.getMetadata(ARGUMENTS, resolver, method) ?? [];
    const types: unknown[] = Reflect.getMetadata('design:paramtypes', resolver.prototype, method) ?? [];
    return given.map(({ index, property = '', typeFn }) => ({
      where: `${resolver.name}.${method} ${property}`,
      isInput: isInput(typeFn?.() ?? types[index]),
      isChecked: types[index] !== Object,
    }));
  });
}

function isInput(type: unknown): boolean {
  return typeof type === 'function' && type !== Object && !VALUES.includes(type);
}
