import { CONDITIONS } from '../proof/found.ts';

// Words about the thing that is acted on, and about the grant; libs add words for their own fields.
const ABOUT_THINGS = {
  yes: 'without a limit on the current site',
  no: 'refused, whatever it is about',
  column: 'inside the columns and the unit the grant is limited to, everywhere when it has no limit',
  own: 'only what they wrote or submitted themselves',
  others: 'never what they wrote themselves; about people: never themselves',
};
const ABOUT_GRANTS = {
  unit: 'inside the unit the grant is limited to',
  columnless: 'not with a grant that is limited to a column',
  site: 'on the grant’s site, and below it when the grant has its subtree',
  subtree: 'on the grant’s site and below, with a grant that has its subtree',
  below: 'only on sites below the grant’s, with a grant that has its subtree',
  whole: 'with a grant of a whole province: its portal and everything below',
  mine: 'with a grant that is limited to a column or a unit: only what they wrote or began themselves',
  unlimited: 'not with a grant that is limited to a column or a unit',
};

/** Words of the table that say: not when the field is elsewhere. */
export const FIELD_WORDS = Object.entries(CONDITIONS).flatMap(([field, { word }]) =>
  word ? [{ field, ...word }] : [],
);

/** What the words in the cells mean. */
export const WORDS: Readonly<Record<string, string>> = {
  ...ABOUT_THINGS,
  ...Object.fromEntries(FIELD_WORDS.map(({ name, meaning }) => [name, meaning])),
  ...ABOUT_GRANTS,
};
