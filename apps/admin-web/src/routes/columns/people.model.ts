import type { ColumnFacts } from './column-form.js';

type Person = Pick<NonNullable<ColumnFacts['responsible']>, 'name'> & { unitName?: string | null };

/** Somebody with their unit: 姓名（单位）. */
export function personWords({ name, unitName }: Person): string {
  return unitName ? `${name}（${unitName}）` : name;
}

/** Somebody who was named and is not there any more. */
export function isGone(person: { isPresent: boolean } | null | undefined): boolean {
  return person?.isPresent === false;
}

/** A column for which somebody else is to be named. */
export function isVacant({ responsible, officer }: Pick<ColumnFacts, 'responsible' | 'officer'>): boolean {
  return isGone(responsible) || isGone(officer);
}
