/** The identity role's door, as libs/tenancy's IdentityDatabase offers it. */
export interface IdentityQuery {
  query<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}
