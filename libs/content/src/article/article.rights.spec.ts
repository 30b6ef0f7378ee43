import { describe, expect, it } from '@jest/globals';
import { PersonActor, type PersonKind, type Role, ROLES } from '@jiyue/auth';
import { rowsOf, STEP_ROLES } from '@jiyue/workflow';
import { contentPolicy } from '../content.policy.js';
import {
  ARTICLE_ACTS,
  ARTICLE_STATES,
  ARTICLE_WORKFLOW,
  type ArticleAct,
  type ArticleState,
  isOpenTo,
} from './article.workflow.js';

const RELATIONS = ['creator', 'submitter', 'writer', 'passer', 'urgent', 'consulted', 'none'] as const;
const WROTE: readonly string[] = ['creator', 'submitter', 'writer'];
const WAITS_FOR = [...STEP_ROLES, null];

/** A cell of the whole table: who stands how to an article in which state that waits for whom. */
interface Cell {
  readonly state: ArticleState;
  readonly act: ArticleAct;
  readonly role: Role;
  readonly kind: PersonKind;
  readonly relation: (typeof RELATIONS)[number];
  readonly stepRole: Role | null;
}

const CELLS: readonly Cell[] = ARTICLE_STATES.flatMap((state) =>
  ARTICLE_ACTS.flatMap((act) =>
    ROLES.flatMap((role) =>
      (['staff', 'contractor'] as const).flatMap((kind) =>
        RELATIONS.flatMap((relation) => WAITS_FOR.map((stepRole) => ({ state, act, role, kind, relation, stepRole }))),
      ),
    ),
  ),
);

type Row = ReturnType<typeof rowsOf>[number];

const STANDING = { revision: 1, lastRevision: 1, liveRevision: 1, binnedFrom: null };
// what is live is in no bin
const NOT_LIVE: Partial<Record<ArticleAct, { liveRevision: null }>> = { bin: { liveRevision: null } };

/** What policy and state let the person do. */
function may({ state, act, role, kind, relation, stepRole }: Cell): boolean {
  const card = { id: 'me', username: 'me', name: '我', kind, homeSiteId: 'here', unitId: 'u', secondFactor: true };
  const limits = { columnId: null, unitId: null, endsAt: null, withSubtree: false };
  const actor = new PersonActor(
    card,
    'here',
    [{ ...limits, id: 'g', role, siteId: 'here', sitePath: 'here' }],
    [contentPolicy],
  );
  const article = {
    lineage: ['news'],
    operatorUnitId: 'u',
    state,
    stepRole,
    createdBy: relation === 'creator' ? 'me' : 'other',
    submittedBy: relation === 'submitter' ? 'me' : 'other',
    writers: WROTE.includes(relation) ? ['me', 'other'] : ['other'],
    passers: relation === 'passer' ? ['me'] : ['third'],
    urgentBy: relation === 'urgent' ? ['me'] : ['third'],
    consulted: relation === 'consulted' ? ['me', 'third'] : ['third'],
  };
  const standing = { ...STANDING, state, step: stepRole, stepRole, ...NOT_LIVE[act] };
  return isOpenTo(standing, act) && actor.may(act, 'Article', article);
}

/** What the declared table says. */
function declared(cell: Cell): boolean {
  const row = rowsOf(ARTICLE_WORKFLOW).find(({ state, event }) => state === cell.state && event === cell.act);
  return row !== undefined && row.roles.includes(cell.role) && isTheirs(row, cell) && !isBarred(row, cell);
}

function isTheirs({ rule }: Row, { role, relation, stepRole }: Cell): boolean {
  if (rule.roles === 'step') return stepRole === null || stepRole === role;
  return !rule.only || rule.only.some((one) => one === relation);
}

function isBarred({ rule }: Row, { relation, kind }: Cell): boolean {
  return (
    (rule.neverWriter === true && WROTE.includes(relation)) ||
    (rule.neverPasser === true && relation === 'passer') ||
    (rule.neverUrgent === true && relation === 'urgent') ||
    (rule.staffOnly === true && kind === 'contractor')
  );
}

describe('rights on articles', () => {
  it('are those of the table in every cell of state, act, role, kind of person, relation and waiting step', () => {
    expect(CELLS.filter((cell) => may(cell) !== declared(cell))).toEqual([]);
    expect(CELLS).toHaveLength(11 * 21 * 9 * 2 * 7 * 4);
  });

  it('let nobody decide about their own text, whatever they hold', () => {
    const own = CELLS.filter(
      ({ act, relation }) =>
        [
          'approve',
          'return',
          'reject',
          'forward',
          'consult',
          'opine',
          'publish',
          'publishUrgently',
          'schedule',
          'restore',
        ].includes(act) && WROTE.includes(relation),
    );
    expect(own.filter(may)).toEqual([]);
  });

  it('let nobody publish what they passed themselves, whatever they hold', () => {
    const passed = CELLS.filter(
      ({ act, relation }) => ['publish', 'publishUrgently', 'schedule'].includes(act) && relation === 'passer',
    );
    expect(passed.filter(may)).toEqual([]);
  });

  it('let nobody judge after the fact what they published before its reviews, whatever they hold', () => {
    const urgent = CELLS.filter(
      ({ act, relation }) => ['approve', 'reject', 'forward', 'consult'].includes(act) && relation === 'urgent',
    );
    expect(urgent.filter(may)).toEqual([]);
  });
});
