import type DataLoader from 'dataloader';

/** The part of the GraphQL context that holds the request's loaders. */
export interface LoaderContext {
  readonly loaders: Map<symbol, unknown>;
  /** Bytes of the longest text that the answer may hold; absent where nothing measures it. */
  readonly longestBody?: number;
}

/** The request's loader under this key, made on first use: field resolvers of one request share one batch. */
export function loaderOf<K, V>(context: LoaderContext, key: symbol, make: () => DataLoader<K, V>): DataLoader<K, V> {
  const known = context.loaders.get(key);
  if (known) return known as DataLoader<K, V>;
  const loader = make();
  context.loaders.set(key, loader);
  return loader;
}
