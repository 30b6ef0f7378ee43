import type { Client } from 'pg';
import { CONDITIONS } from '../proof/found.ts';
import { randomPerson, withoutRefusals } from './people.ts';
import type { Served } from './served.ts';
import { operationRows } from './table.ts';

interface Ground {
  readonly root: Client;
  readonly served: Served;
  readonly random: () => number;
  readonly rows: number;
  readonly actors: number;
  /** Loses the refusals of the policies on their way into SQL. */
  readonly plant: boolean;
}

// One random value per field of the policies' conditions; a field that no lib declares stops the proof.
const [LISTS, FIELDS] = [true, false].map((isList) =>
  Object.fromEntries(
    Object.entries(CONDITIONS)
      .filter(([, condition]) => (condition.isList ?? false) === isList)
      .map(([field, { values }]) => [field, values]),
  ),
) as [Values, Values];
type Values = Readonly<Record<string, readonly unknown[]>>;

type Lister = ReturnType<ReturnType<typeof randomPerson>>;
type Row = Record<string, unknown> & { nr: number };

/** Compares, row by row, what lists show in SQL with what `may` says of each row. */
export async function listsAgree(ground: Ground): Promise<{ comparisons: number; differences: string[] }> {
  const rows = Array.from({ length: ground.rows }, (_, nr) => randomRow(nr, ground.random));
  await fill(ground.root, rows);
  const rights = [...new Set(operationRows().map(({ asks }) => asks))].filter((asks) => asks !== 'public');
  const differences: string[] = [];
  for (let n = 0; n < ground.actors; n += 1) {
    const person = randomPerson(ground.served, ground.random);
    const actor = person(ground.served.policies);
    const lister = ground.plant ? person(withoutRefusals(ground.served.policies)) : actor;
    for (const asks of rights) {
      const shown = await listed(ground, lister, asks);
      const [action = '', subject = ''] = asks.split(' ');
      const wrong = rows.filter((row) => actor.may(action, subject, row) !== shown.has(row.nr));
      if (wrong.length > 0) differences.push(`${asks}: ${wrong.length} rows for ${actor.grants.roles.join(', ')}`);
    }
  }
  return { comparisons: rows.length * rights.length * ground.actors, differences };
}

async function listed({ root, served }: Ground, actor: Lister, asks: string): Promise<Set<number>> {
  const [action, subject] = asks.split(' ');
  const { sql, params } = served.auth.visible(actor, action as never, subject as never, { fields: columns() });
  const { rows } = await root.query<{ nr: number }>(`select nr from proof_row where ${sql}`, params);
  return new Set(rows.map(({ nr }) => nr));
}

function columns(): Record<string, string | { array: string }> {
  return {
    ...Object.fromEntries(Object.keys(FIELDS).map((field) => [field, `"${field}"`])),
    ...Object.fromEntries(Object.keys(LISTS).map((field) => [field, { array: `"${field}"` }])),
  };
}

function randomRow(nr: number, random: () => number): Row {
  const values = Object.entries(FIELDS).map(([field, all]) => [field, all[Math.floor(random() * all.length)]]);
  const lists = Object.entries(LISTS).map(([field, all]) => [field, all.filter(() => random() < 0.4)]);
  return { ...Object.fromEntries([...values, ...lists]), nr };
}

async function fill(root: Client, rows: readonly Row[]): Promise<void> {
  const scalars = Object.keys(FIELDS).map((field) => `"${field}" ${field.startsWith('is') ? 'boolean' : 'text'}`);
  const lists = Object.keys(LISTS).map((field) => `"${field}" text[]`);
  const shape = ['nr integer', ...scalars, ...lists].join(', ');
  await root.query(`create temporary table proof_row (${shape})`);
  await root.query(`insert into proof_row select * from jsonb_to_recordset($1::jsonb) as given (${shape})`, [
    JSON.stringify(rows),
  ]);
}
