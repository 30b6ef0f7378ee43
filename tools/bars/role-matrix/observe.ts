import type { Condition } from '../proof/define.ts';
import { CONDITIONS } from '../proof/found.ts';
import { FIELD_WORDS } from './words.ts';

// Finds out, by asking the policies, which word of the table describes what a role may do.

/** A role as the table's columns name it. */
export type Column = string;

export interface Held {
  readonly role: string;
  readonly columnId: string | null;
  readonly unitId: string | null;
  readonly withSubtree: boolean;
}

/** Makes somebody who holds the one grant, or nothing, on the site `here`; answers like an actor. */
export type MakeActor = (
  kind: 'staff' | 'contractor',
  held: Held | null,
) => { may(action: string, subject: string, object?: object): boolean };

type Thing = Readonly<Record<string, unknown>>;
const ME = 'me';
const HERE = 'here';

// An article, column, person, … that somebody else made, inside the columns, unit and site of the grant.
const THING = given(({ within }) => within);
const OWN = given(({ own }) => own);
// Some acts are open in one state only.
const STATES = Object.entries(CONDITIONS).reduce<Thing[]>(
  (all, [field, { tried }]) => tried?.flatMap((value) => all.map((thing) => ({ ...thing, [field]: value }))) ?? all,
  [{}],
);
const SITES: Readonly<Record<string, Thing>> = {
  here: { id: HERE, lineage: [HERE], ancestry: [] },
  below: { id: 'county', lineage: [HERE, 'county'], ancestry: [HERE] },
  elsewhere: { id: 'far', lineage: ['far'], ancestry: [] },
};

function given(value: (condition: Condition) => unknown): Thing {
  const all = Object.entries(CONDITIONS).map(([field, condition]) => [field, value(condition)] as const);
  return Object.fromEntries(all.filter(([, one]) => one !== undefined));
}

/** The words for what the column's role may do with the right, in the table's order. */
export function observe(make: MakeActor, column: Column, asks: string): string {
  const [action = '', subject = ''] = asks.split(' ');
  const actor = (limits: Partial<Held> = {}) => actorOf(make, column, limits);
  const may = (thing: Thing, limits: Partial<Held> = {}): boolean =>
    STATES.some((state) => actor(limits).may(action, subject, { ...thing, ...state }));
  if (!actor({ withSubtree: true }).may(action, subject)) return 'no';
  const words = subject === 'Site' ? siteWords(may, action) : thingWords(may, subject);
  return words.length > 0 ? words.join(' ') : 'yes';
}

type May = (thing: Thing, limits?: Partial<Held>) => boolean;

function thingWords(may: May, subject: string): string[] {
  const self = subject === 'Person' ? { ...THING, id: ME } : { ...THING, ...OWN };
  const alone = may(THING) || may(self);
  const whole: May = (thing, limits) => may(thing, { withSubtree: true, ...limits });
  if (!alone && whole(THING)) return ['whole', ...thingWords(whole, subject)];
  const [onOthers, onOwn] = [may(THING), may(self)];
  const sample = onOthers ? THING : self;
  if (!may(sample)) return ['never'];
  const limits = limitWord(may, sample, self);
  return wordsOf({
    column: limits === 'column',
    own: !onOthers,
    others: !onOwn,
    ...Object.fromEntries(FIELD_WORDS.map(({ name, field, off }) => [name, !may({ ...sample, [field]: off })])),
    unit: limits === 'unit' || limits === 'columnless',
    columnless: limits === 'columnless',
    mine: limits === 'mine',
    unlimited: limits === 'unlimited',
  });
}

// How a limit of the grant shows: inside it the right stays, outside it goes; or any limit takes the right away.
// People hang on units only, so that a limit to a column says nothing about them.
function limitWord(may: May, sample: Thing, self: Thing): string {
  const [inColumn, inUnit] = [may(sample, { columnId: 'news' }), may(sample, { unitId: 'education' })];
  const [offColumn, offUnit] = [may(sample, { columnId: 'files' }), may(sample, { unitId: 'health' })];
  const seen = [inColumn, offColumn, inUnit, offUnit].map(Number).join('');
  return LIMITS[seen] ?? (may(self, { columnId: 'news' }) ? 'mine' : 'unlimited');
}

// In and off the grant's column, in and off its unit.
const LIMITS: Readonly<Record<string, string | undefined>> = {
  '1111': 'none',
  '1010': 'column',
  '1110': 'unit',
  '0010': 'columnless',
};

function siteWords(may: May, action: string): string[] {
  const at = (place: string, withSubtree: boolean): boolean => may({ ...SITES[place] }, { withSubtree });
  if (action === 'read') return wordsOf({ site: !at('elsewhere', false) });
  const [alone, withSubtree, under] = [at('here', false), at('here', true), at('below', true)];
  return wordsOf({
    everywhere: at('elsewhere', true) || at('below', false),
    site: alone,
    subtree: !alone && withSubtree,
    below: !withSubtree && under,
    unlimited: !may({ ...SITES['below'] }, { withSubtree: true, columnId: 'news' }),
  });
}

function wordsOf(found: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(found)
    .filter(([, isSo]) => isSo)
    .map(([word]) => word);
}

function actorOf(make: MakeActor, column: Column, limits: Partial<Held>): ReturnType<MakeActor> {
  const held: Held = { role: column, columnId: null, unitId: null, withSubtree: false, ...limits };
  if (column === 'nobody') return make('staff', null);
  return column === 'contractor' ? make('contractor', { ...held, role: 'editor' }) : make('staff', held);
}
