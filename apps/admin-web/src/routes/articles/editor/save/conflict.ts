import { namesIn, sameField, withField, type FieldName, type Fields } from '../fields.js';

/** Whose wording a field takes. */
export type Side = 'mine' | 'theirs';

/** A field that two people left in different wordings. */
export type Clash = { field: FieldName; changedBy: Side | 'both' };

/**
 * Compares three wordings: the one both began with, what this person wrote, what the server has now.
 * Fields that ended up equal are no clash.
 */
export function clashes(base: Fields, mine: Fields, theirs: Fields, bodyKey: (html: string) => string): Clash[] {
  return namesIn(base, mine, theirs).flatMap((field) => {
    if (sameField(field, mine, theirs, bodyKey)) return [];
    const iDid = !sameField(field, base, mine, bodyKey);
    const theyDid = !sameField(field, base, theirs, bodyKey);
    return [{ field, changedBy: iDid && theyDid ? 'both' : theyDid ? 'theirs' : 'mine' }];
  });
}

/** What is proposed at first: nobody's work is lost, and where both wrote, this person's text stays. */
export function proposal(found: readonly Clash[]): Map<FieldName, Side> {
  return new Map(found.map(({ field, changedBy }) => [field, changedBy === 'theirs' ? 'theirs' : 'mine']));
}

/** The fields after the choice. */
export function merged(mine: Fields, theirs: Fields, choice: ReadonlyMap<FieldName, Side>): Fields {
  return [...choice].reduce(
    (fields, [name, side]) => (side === 'theirs' ? withField(fields, name, theirs) : fields),
    mine,
  );
}
