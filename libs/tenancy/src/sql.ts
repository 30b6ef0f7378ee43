/** Login roles; deploy/roles.sql makes them. None that serves requests owns a table or bypasses row security. */
export const ROLE = {
  owner: 'jiyue_owner',
  api: 'jiyue_api',
  supervisor: 'jiyue_supervisor',
  portal: 'jiyue_portal',
  identity: 'jiyue_identity',
  jobs: 'jiyue_jobs',
} as const;

/** Column that every tenant table begins with; never written from TypeScript. */
export const TENANT_ID = `tenant_id uuid not null default tenancy.current_tenant()`;

/** What the runtime roles may do on a tenant table. */
export interface TenantTableRights {
  /** Rights of the api role on its own site's rows. */
  readonly api: 'select, insert' | 'select, insert, update' | 'select, insert, update, delete';
  /** Whether a supervisor may read it over a set of sites. Default true. */
  readonly supervised?: boolean;
}

/** Statements that put a table behind the wall: row security on and forced, one policy per role, least rights. */
export function tenantTable(table: string, rights: TenantTableRights): string {
  const own = `tenant_id = (select tenancy.current_tenant())`;
  const supervised = `tenant_id = any((select tenancy.visible_tenants())::uuid[])`;
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy tenant on ${table} to ${ROLE.api} using (${own}) with check (${own})`,
    `grant ${rights.api} on ${table} to ${ROLE.api}`,
    ...(rights.supervised === false
      ? []
      : [
          `create policy supervised on ${table} for select to ${ROLE.supervisor} using (${supervised})`,
          `grant select on ${table} to ${ROLE.supervisor}`,
        ]),
  ].join(';\n');
}

/**
 * Statements for a table of the live model: the site's own transaction writes it, the portal reads all of it.
 * It holds public content only.
 */
export function liveTable(table: string): string {
  return [
    tenantTable(table, { api: 'select, insert, update, delete' }),
    `create policy published on ${table} for select to ${ROLE.portal} using (true)`,
    `grant select on ${table} to ${ROLE.portal}`,
  ].join(';\n');
}
