import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts that touch many, and their items: what is to be done to each, and what became of it. */
export class CreateCompound1764000150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table compound_act (
        ${TENANT_ID},
        id uuid not null,
        kind text not null check (kind ~ '^[a-z-]+\\.[a-z-]+$'),
        created_by uuid not null,
        creator_name text not null,
        state text not null default 'working' check (state in ('working', 'finished', 'cancelled')),
        total integer not null check (total > 0),
        done integer not null default 0 check (done >= 0),
        refused integer not null default 0 check (refused >= 0),
        skipped integer not null default 0 check (skipped >= 0),
        created_at timestamptz not null default now(),
        ended_at timestamptz,
        primary key (tenant_id, id),
        constraint compound_act_totals check (done + refused + skipped <= total),
        constraint compound_act_ended check ((state = 'working') = (ended_at is null))
      );
      ${tenantTable('compound_act', { api: 'select, insert, update', supervised: false })};
      create table compound_item (
        ${TENANT_ID},
        act_id uuid not null,
        position integer not null,
        key text not null check (length(key) between 1 and 200),
        input jsonb not null,
        state text not null default 'pending' check (state in ('pending', 'done', 'refused', 'skipped')),
        code text,
        params jsonb,
        result_id uuid,
        primary key (tenant_id, act_id, position),
        foreign key (tenant_id, act_id) references compound_act (tenant_id, id),
        constraint compound_item_code check ((state = 'refused') = (code is not null))
      );
      create index compound_item_state on compound_item (tenant_id, act_id, state, position);
      ${tenantTable('compound_item', { api: 'select, insert, update', supervised: false })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
