import { GraphQLISODateTime } from '@nestjs/graphql';
import { GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '@jiyue/kernel';

const INSTANT = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;
const NONE = new Date(NaN);
const YEARS = [1900, 2999] as const;

/**
 * A moment as it is written in inputs. 30 February is not read as 2 March: whatever is no day of the calendar, or lies out
 * of all reason, is no date, which the rule of its field then refuses.
 */
export function instantOf(written: unknown): Date {
  const day = typeof written === 'string' ? INSTANT.exec(written)?.[1] : undefined;
  if (typeof written !== 'string' || !day || !isDay(day)) return NONE;
  const year = Number(day.slice(0, 4));
  return year < YEARS[0] || year > YEARS[1] ? NONE : new Date(written);
}

/** `DateTime` of both endpoints. */
export const InstantScalar = new GraphQLScalarType({
  ...GraphQLISODateTime.toConfig(),
  parseValue: instantOf,
  parseLiteral: (node) => (node.kind === Kind.STRING ? instantOf(node.value) : NONE),
});
