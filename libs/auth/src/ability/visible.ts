import type { Actor } from '@jiyue/kernel';
import { PersonActor } from './person-actor.js';
import type { ActionOn, Subject } from './vocabulary.js';

/** How a field of a policy's conditions is written in SQL; `array` fields hold several values. */
export type FieldMap = Readonly<Record<string, string | { readonly array: string }>>;

/** The fields as the list's SQL names them, and the number of its first free parameter (1 unless told). */
export interface FilterGiven {
  readonly fields: FieldMap;
  readonly firstParam?: number;
}

/** A piece of SQL with its parameters, numbered from `firstParam`. */
export interface SqlFilter {
  readonly sql: string;
  readonly params: unknown[];
}

/**
 * The same rules as `actor.may(action, subject, row)`, as a SQL condition for lists. Fails closed: no rule, no row;
 * an operator or field it does not know is an error, never a wider list.
 */
export function visible<S extends Subject>(
  actor: Actor,
  action: ActionOn<S>,
  subject: S,
  given: FilterGiven,
): SqlFilter {
  const { fields, firstParam = 1 } = given;
  if (!(actor instanceof PersonActor)) return { sql: actor.may(action, subject) ? 'true' : 'false', params: [] };
  const params: unknown[] = [];
  const bind = (value: unknown): string => {
    params.push(value);
    return `$${firstParam + params.length - 1}`;
  };
  // Later rules win in CASL, so the last one stands outermost.
  const sql = [...actor.ability.rulesFor(action, subject)].reverse().reduce((earlier, rule) => {
    const condition = conditionSql((rule.conditions ?? {}) as Record<string, unknown>, fields, bind);
    return rule.inverted ? `(${earlier} and not ${condition})` : `(${earlier} or ${condition})`;
  }, 'false');
  return { sql, params };
}

type Bind = (value: unknown) => string;

function conditionSql(conditions: Record<string, unknown>, fields: FieldMap, bind: Bind): string {
  const parts = Object.entries(conditions).map(([field, test]) => {
    const target = fields[field];
    if (!target) throw new Error(`No SQL for the policy field ${field}`);
    return typeof target === 'string' ? scalarSql(target, test, bind) : arraySql(target.array, test, bind);
  });
  return parts.length > 0 ? `(${parts.join(' and ')})` : 'true';
}

function scalarSql(column: string, test: unknown, bind: Bind): string {
  if (test === null) return `${column} is null`;
  if (typeof test !== 'object') return `${column} is not distinct from ${bind(test)}`;
  const parts = Object.entries(test).map(([operator, value]) => {
    if (operator === '$in') return `coalesce(${column} = any(${bind(value)}), false)`;
    if (operator === '$nin') return `coalesce(not ${column} = any(${bind(value)}), true)`;
    if (operator === '$ne')
      return value === null ? `${column} is not null` : `${column} is distinct from ${bind(value)}`;
    throw new Error(`No SQL for the operator ${operator}`);
  });
  return parts.join(' and ');
}

function arraySql(column: string, test: unknown, bind: Bind): string {
  const values: unknown = typeof test === 'object' && test !== null ? Reflect.get(test, '$in') : [test];
  if (!Array.isArray(values)) throw new Error('An array field is only compared with $in');
  return `${column} && ${bind(values)}`;
}
