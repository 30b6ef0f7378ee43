import { AFTERWARDS, BACK, defineWorkflow, isOpen, STEP_ROLES, type Standing as Place, STEPS } from '@jiyue/workflow';

/** States of the revision that is being worked on. */
export const ARTICLE_STATES = [
  'DRAFT',
  'IN_REVIEW',
  'RETURNED',
  'APPROVED',
  'SCHEDULED',
  'LIVE_IN_REVIEW',
  'PUBLISHED',
  'ARCHIVED',
  'WITHDRAWN',
  'BINNED',
  'EMPTIED',
] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** Acts on an article after it was created. */
export const ARTICLE_ACTS = [
  'edit',
  'submit',
  'recall',
  'return',
  'approve',
  'remind',
  'forward',
  'consult',
  'opine',
  'publish',
  'publishUrgently',
  'reject',
  'schedule',
  'unschedule',
  'withdraw',
  'archive',
  'restore',
  'scheduleWithdrawal',
  'discard',
  'bin',
  'retrieve',
] as const;
export type ArticleAct = (typeof ARTICLE_ACTS)[number];
/**
 * What happens to it by itself: its column asks for a further step; what was ordered for a time cannot be done then; what
 * nobody took out of the bin in time is emptied.
 */
export type ArticleTurn = 'ask' | 'lapse' | 'empty';
/** What can happen to it. */
export type ArticleEvent = ArticleAct | ArticleTurn;

const DESK = ['editor', 'site-admin'] as const;
/** Whoever works on the column may be asked for an opinion. */
const ASKED = ['editor', 'site-admin', ...STEP_ROLES] as const;
const LIVE = { field: 'isLive', is: true } as const;
// What citizens have, or what waits for somebody, is in no bin.
const bin = { to: 'BINNED', when: { field: 'isLive', is: false } } as const;
const withdraw = { to: 'WITHDRAWN', when: LIVE } as const;
const discard = { to: 'PUBLISHED', when: LIVE } as const;
// A revision being worked on stays where it is when the live one is taken down.
const takenDown = <S extends ArticleState>(state: S) => ({ to: state, when: LIVE }) as const;
// Whatever is live may be given a time at which it is taken down; where a revision of it stands does not change.
const ending = takenDown;
const PUBLISHING = {
  roles: ['publisher'],
  neverWriter: true,
  neverPasser: true,
  staffOnly: true,
} as const;
// what waits for a step is judged by nobody who brought it before the readers without that step
const STEP = { roles: 'step', neverWriter: true, neverUrgent: true, staffOnly: true } as const;

/**
 * The way of an article. What its column asks for between submission and approval is data (`StepRule`). An approved
 * text is published exactly as approved, when nothing more is asked of it by then: to change it, it is recalled first and
 * reviewed again.
 */
export const ARTICLE_WORKFLOW = defineWorkflow({
  subject: 'Article',
  states: ARTICLE_STATES,
  relations: {
    creator: { field: 'createdBy' },
    submitter: { field: 'submittedBy' },
    consulted: { field: 'consulted', isList: true },
  },
  facts: ['isLive', 'hasImage'],
  review: {
    waiting: 'IN_REVIEW',
    passed: 'APPROVED',
    last: { key: 'publish', role: 'publisher' },
    afterwards: { waiting: 'LIVE_IN_REVIEW', passed: 'PUBLISHED' },
  },
  events: {
    edit: { action: 'edit', roles: DESK, writes: true },
    submit: { action: 'submit', roles: DESK, writes: true, begins: true },
    recall: { action: 'recall', roles: DESK, only: ['creator', 'submitter'] },
    return: { action: 'return', roles: 'step', neverWriter: true, staffOnly: true, atStep: true },
    approve: { action: 'approve', ...STEP, passes: true, judges: true },
    // after the fact: it is taken from the readers, and back at the desk
    reject: { action: 'reject', ...STEP, atStep: true },
    // what people say to each other beside the way: nothing moves by it
    remind: { action: 'remind', roles: DESK, only: ['creator', 'submitter'], aside: true, atStep: true },
    forward: { action: 'forward', ...STEP, atStep: true },
    consult: { action: 'consult', ...STEP, atStep: true },
    opine: {
      action: 'opine',
      roles: ASKED,
      only: ['consulted'],
      neverWriter: true,
      staffOnly: true,
      aside: true,
      atStep: true,
    },
    publish: { action: 'publish', ...PUBLISHING, concludes: true, judges: true },
    // art. 5: facts at once; the steps still open are taken after the fact
    publishUrgently: { action: 'publishUrgently', ...PUBLISHING, urgent: true, judges: true },
    schedule: { action: 'schedule', ...PUBLISHING, concludes: true },
    unschedule: { action: 'unschedule', roles: ['publisher'], staffOnly: true },
    withdraw: { action: 'withdraw', roles: ['publisher'], staffOnly: true },
    archive: { action: 'archive', roles: ['publisher'], staffOnly: true },
    // what was judged once is judged again: its writer does not bring it back
    restore: {
      action: 'restore',
      roles: ['publisher'],
      neverWriter: true,
      concludes: true,
      staffOnly: true,
      judges: true,
    },
    scheduleWithdrawal: { action: 'scheduleWithdrawal', roles: ['publisher'], staffOnly: true },
    discard: { action: 'discard', roles: DESK },
    bin: { action: 'bin', roles: DESK },
    retrieve: { action: 'retrieve', roles: DESK },
    // nobody's acts
    ask: { action: 'change', roles: [] },
    lapse: { action: 'change', roles: [] },
    empty: { action: 'change', roles: [] },
  },
  table: {
    DRAFT: {
      edit: 'DRAFT',
      submit: STEPS,
      discard,
      bin,
      withdraw: takenDown('DRAFT'),
      scheduleWithdrawal: ending('DRAFT'),
    },
    IN_REVIEW: {
      recall: 'DRAFT',
      return: 'RETURNED',
      approve: STEPS,
      remind: 'IN_REVIEW',
      forward: 'IN_REVIEW',
      consult: 'IN_REVIEW',
      opine: 'IN_REVIEW',
      publishUrgently: 'LIVE_IN_REVIEW',
      withdraw: takenDown('IN_REVIEW'),
      scheduleWithdrawal: ending('IN_REVIEW'),
    },
    RETURNED: {
      edit: 'DRAFT',
      submit: STEPS,
      discard,
      bin,
      withdraw: takenDown('RETURNED'),
      scheduleWithdrawal: ending('RETURNED'),
    },
    APPROVED: {
      recall: 'DRAFT',
      return: 'RETURNED',
      remind: 'APPROVED',
      forward: 'APPROVED',
      publish: 'PUBLISHED',
      schedule: 'SCHEDULED',
      withdraw: takenDown('APPROVED'),
      scheduleWithdrawal: ending('APPROVED'),
      ask: STEPS,
    },
    SCHEDULED: {
      recall: 'DRAFT',
      publish: 'PUBLISHED',
      schedule: 'SCHEDULED',
      unschedule: 'APPROVED',
      withdraw: takenDown('SCHEDULED'),
      scheduleWithdrawal: 'SCHEDULED',
      ask: STEPS,
      lapse: 'APPROVED',
    },
    LIVE_IN_REVIEW: {
      approve: AFTERWARDS,
      reject: 'RETURNED',
      remind: 'LIVE_IN_REVIEW',
      forward: 'LIVE_IN_REVIEW',
      consult: 'LIVE_IN_REVIEW',
      opine: 'LIVE_IN_REVIEW',
      withdraw,
      scheduleWithdrawal: ending('LIVE_IN_REVIEW'),
    },
    PUBLISHED: { edit: 'DRAFT', withdraw, archive: 'ARCHIVED', scheduleWithdrawal: ending('PUBLISHED') },
    ARCHIVED: { withdraw, restore: 'PUBLISHED' },
    WITHDRAWN: { edit: 'DRAFT', restore: 'PUBLISHED', bin },
    // what was public is a record, and never emptied
    BINNED: { retrieve: BACK, empty: { to: 'EMPTIED', when: { field: 'wasPublic', is: false } } },
    EMPTIED: {},
  },
});

/** Where an article stands, and with which revisions. */
export interface Standing extends Place<ArticleState> {
  readonly revision: number;
  readonly lastRevision: number;
  readonly liveRevision: number | null;
  /** From where it came into the bin; null where it is in none. */
  readonly binnedFrom: ArticleState | null;
}

/** What conditions may ask of an article. */
export function factsOf({ liveRevision, hasImage = false, publishedAt = null }: Known) {
  return { isLive: liveRevision !== null, hasImage, wasPublic: publishedAt !== null };
}

type Known = Pick<Standing, 'liveRevision'> & { readonly hasImage?: boolean; readonly publishedAt?: Date | null };

/** True when the article's state allows the act, whoever does it. */
export function isOpenTo(standing: Standing, act: ArticleAct): boolean {
  return isOpen(ARTICLE_WORKFLOW, standing.state, act, factsOf(standing));
}
