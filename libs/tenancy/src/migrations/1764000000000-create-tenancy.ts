import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLE, TENANT_ID, tenantTable } from '../sql.js';

const SERVING = [ROLE.api, ROLE.supervisor, ROLE.portal, ROLE.identity].join(', ');

/** The ground: whose rows a transaction sees, the registry of units and sites, and idempotency keys. */
export class CreateTenancy1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema tenancy;
      grant usage on schema tenancy to ${SERVING};
      create function tenancy.current_tenant() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.tenant_id', true), '')::uuid;
      create function tenancy.visible_tenants() returns uuid[] language sql stable parallel safe
        return string_to_array(nullif(current_setting('app.tenant_ids', true), ''), ',')::uuid[];
      create function tenancy.label(id uuid) returns text language sql immutable parallel safe
        return replace(id::text, '-', '');
    `);
    await this.createUnits(runner);
    await this.createSites(runner);
    await runner.query(`
      create table tenancy_idempotency (
        ${TENANT_ID},
        person_id uuid not null,
        key text not null check (length(key) between 8 and 100),
        digest text not null,
        answer jsonb,
        created_at timestamptz not null default now(),
        primary key (tenant_id, person_id, key)
      );
      ${tenantTable('tenancy_idempotency', { api: 'select, insert, update, delete', supervised: false })};
    `);
  }

  /** Units (机构) are a registry that everyone may read; a unit is written by the site that registered it. */
  private async createUnits(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unit (
        id uuid primary key,
        parent_id uuid references unit (id),
        path ltree not null,
        registered_by uuid not null default tenancy.current_tenant(),
        name text not null check (length(name) between 2 and 100),
        short_name text not null check (length(short_name) between 1 and 40),
        kind text not null check (kind in ('government', 'department', 'township')),
        level text not null check (level in ('province', 'city', 'county', 'township')),
        division_code text not null check (division_code ~ '^[0-9]{2,12}$'),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        unique (parent_id, name)
      );
      create index unit_path on unit using gist (path);
      alter table unit enable row level security;
      alter table unit force row level security;
      create policy registry on unit for select to ${ROLE.api}, ${ROLE.supervisor}, ${ROLE.identity} using (true);
      create policy registrar_adds on unit for insert to ${ROLE.api}
        with check (registered_by = (select tenancy.current_tenant()));
      create policy registrar_changes on unit for update to ${ROLE.api}
        using (registered_by = (select tenancy.current_tenant()))
        with check (registered_by = (select tenancy.current_tenant()));
      grant select, insert, update on unit to ${ROLE.api};
      grant select on unit to ${ROLE.supervisor}, ${ROLE.identity};
    `);
  }

  /** Sites (站点): one row per tenant, written inside its own tenancy. Drafts show to itself and the sites above. */
  private async createSites(runner: QueryRunner): Promise<void> {
    const own = `id = (select tenancy.current_tenant())`;
    await runner.query(`
      create table site (
        id uuid primary key,
        parent_id uuid references site (id),
        path ltree not null,
        code text not null unique check (code ~ '^([0-9]{10}|bm[0-9]{8})$'),
        name text not null check (length(name) between 2 and 100),
        short_name text not null check (length(short_name) between 1 and 40),
        level text not null check (level in ('province', 'city', 'county', 'township')),
        kind text not null check (kind in ('portal', 'department', 'sub_site')),
        state text not null default 'draft' check (state in ('draft', 'live', 'suspended', 'closed')),
        host text not null unique check (host ~ '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$'),
        domain text,
        sponsor_unit_id uuid not null references unit (id),
        operator_unit_id uuid references unit (id),
        icp_number text,
        police_number text,
        address text,
        phone text,
        theme text not null default 'blue' check (theme in ('blue', 'red', 'ink')),
        opened_at timestamptz,
        suspended_reason text,
        version integer not null default 1,
        created_at timestamptz not null default now()
      );
      -- R47-02: a unit opens at most one site
      create unique index site_one_per_sponsor on site (sponsor_unit_id) where state <> 'closed';
      create index site_path on site using gist (path);
      create index site_parent on site (parent_id, code);
      alter table site enable row level security;
      alter table site force row level security;
      create policy registry on site for select to ${ROLE.api}
        using (state <> 'draft' or (select tenancy.label(tenancy.current_tenant())) = any (string_to_array(ltree2text(path), '.')));
      create policy supervised on site for select to ${ROLE.supervisor}
        using (state <> 'draft' or id = any((select tenancy.visible_tenants())::uuid[]));
      create policy identity on site for select to ${ROLE.identity} using (true);
      create policy own_adds on site for insert to ${ROLE.api} with check (${own});
      create policy own_changes on site for update to ${ROLE.api} using (${own}) with check (${own});
      grant select, insert, update on site to ${ROLE.api};
      grant select on site to ${ROLE.supervisor}, ${ROLE.identity};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
