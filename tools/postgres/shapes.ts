interface Link {
  readonly source: string;
  readonly target: string;
}

/** Reads the list of links a PostgreSQL package names; throws on anything else. */
export function links(value: unknown): Link[] {
  if (!Array.isArray(value)) throw new Error('list of links expected');
  return value.map((entry: unknown) => {
    if (typeof entry === 'object' && entry !== null && 'source' in entry && 'target' in entry) {
      const { source, target } = entry;
      if (typeof source === 'string' && typeof target === 'string') return { source, target };
    }
    throw new Error('link expected');
  });
}
