/** The value at a dotted path; a proof cannot go on without it. */
export function pick(value: unknown, path: string): string | number {
  const found = path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : null),
      value,
    );
  if (typeof found !== 'string' && typeof found !== 'number') throw new Error(`The demonstration has no ${path}`);
  return found;
}
