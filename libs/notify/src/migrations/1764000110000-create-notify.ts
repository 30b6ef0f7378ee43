import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHANNEL = `text not null check (channel in ('in-app', 'mail', 'sms'))`;
const OUTWARD = `text not null check (channel in ('mail', 'sms'))`;
const CADENCE = `text not null check (cadence in ('immediately', 'daily', 'weekly', 'never'))`;

/** Messages to people, their way out, and how each person wants them. All of it lies with the person's home site. */
export class CreateNotify1764000110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createMessages(runner);
    await this.createWishes(runner);
  }

  private async createMessages(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notify_message (
        ${TENANT_ID},
        id uuid not null,
        person_id uuid not null,
        topic text not null check (topic ~ '^[a-z-]+\\.[a-z-]+$'),
        event_id uuid not null,
        -- the site it happened on
        site_id uuid not null,
        subject_type text not null,
        subject_id uuid not null,
        params jsonb not null,
        link text check (link ~ '^/[^/\\\\]'),
        -- whether the list behind the bell shows it
        in_app boolean not null,
        created_at timestamptz not null default now(),
        read_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, person_id, event_id, topic)
      );
      create index notify_message_unread on notify_message (tenant_id, person_id) where in_app and read_at is null;
      create index notify_message_newest on notify_message (tenant_id, person_id, id desc) where in_app;
      ${tenantTable('notify_message', { api: 'select, insert, update', supervised: false })};
      create table notify_delivery (
        ${TENANT_ID},
        id uuid not null,
        message_id uuid not null,
        person_id uuid not null,
        channel ${OUTWARD},
        cadence ${CADENCE},
        state text not null default 'waiting' check (state in ('waiting', 'sent', 'refused', 'dropped')),
        created_at timestamptz not null default now(),
        ended_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, message_id, channel),
        foreign key (tenant_id, message_id) references notify_message (tenant_id, id),
        check ((state = 'waiting') = (ended_at is null))
      );
      create index notify_delivery_waiting on notify_delivery (tenant_id, cadence, person_id) where state = 'waiting';
      ${tenantTable('notify_delivery', { api: 'select, insert, update' })};
    `);
  }

  private async createWishes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notify_preference (
        ${TENANT_ID},
        person_id uuid not null,
        topic text not null,
        channel ${CHANNEL},
        cadence ${CADENCE},
        primary key (tenant_id, person_id, topic, channel)
      );
      ${tenantTable('notify_preference', { api: 'select, insert, update', supervised: false })};
      create table notify_address (
        ${TENANT_ID},
        person_id uuid not null,
        channel ${OUTWARD},
        -- where messages go: the last one that was confirmed
        address text,
        confirmed_at timestamptz,
        -- what was entered and still waits for its code
        pending text,
        entered_at timestamptz not null,
        entries integer not null,
        code_digest text,
        code_until timestamptz,
        code_tries integer not null default 0,
        primary key (tenant_id, person_id, channel),
        check ((address is null) = (confirmed_at is null))
      );
      ${tenantTable('notify_address', { api: 'select, insert, update', supervised: false })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
