import type { Scope } from './scope.js';

/** A key for caches and object stores, which row-level security does not cover: the tenant always stands first. */
export type TenantKey = string & { readonly tenantKey: unique symbol };

/** The only way to make a key outside the database: `<tenant>/<kind>/<rest…>`. */
export function keyOf(scope: Pick<Scope, 'tenantId'>, kind: string, ...rest: string[]): TenantKey {
  const parts = [scope.tenantId, kind, ...rest];
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[/\\\0]/.test(part))) {
    throw new Error('A key part is empty or contains a path');
  }
  return parts.join('/') as TenantKey;
}
