import type { ActorName } from './people.ts';
import type { SiteKey } from './province.ts';

/**
 * How to call each operation legally. Arguments are data: `$draft.id` names a planted row of the site the call is
 * aimed at (see cast.ts), `$new` a word never used before. An operation that is missing here fails the run.
 */
export interface Recipe {
  /** Actors who may ever do it; everybody else must be turned away before anything is looked at. */
  readonly as: readonly ActorName[];
  readonly args?: Readonly<Record<string, unknown>> | undefined;
  /** The site it is done on, when that is not the actor's own. */
  readonly at?: SiteKey;
  /** The one actor of `as` who does the positive control; the first one otherwise. */
  readonly by?: ActorName;
  /** Limits to a column or unit do not count here. */
  readonly isSiteWide?: boolean;
  /** What must lie ready before the positive control. */
  readonly needs?: 'uploadedFile';
  /** Argument paths that name rows of the public register: who is registered is no secret, so ids may be told apart. */
  readonly register?: readonly string[];
  /** Lawful arguments that must be refused all the same, by whom and why. */
  readonly refused?: readonly {
    readonly as: ActorName;
    readonly args: Readonly<Record<string, unknown>>;
    readonly at?: SiteKey;
    readonly why: string;
  }[];
}

const EVERYBODY: readonly ActorName[] = [
  'guest',
  'editor',
  'columnStaff',
  'columnAdmin',
  'unitStaff',
  'unitAdmin',
  'contractor',
  'reviewer',
  'secrecy',
  'publisher',
  'writer',
  'officer',
  'siteAdmin',
  'branchAdmin',
  'operator',
  'branchOperator',
  'securityAdmin',
  'auditor',
  'branchAuditor',
  'former',
  'future',
  'suspendedEditor',
  'suspendedAdmin',
];
const HOLDERS = EVERYBODY.filter((name) => !['guest', 'former', 'future'].includes(name));
// A grant limited to a column or unit gives its duties there, and nothing over the site itself.
const LIMITED_STAFF: readonly ActorName[] = ['columnStaff', 'unitStaff'];
const LIMITED_ADMINS: readonly ActorName[] = ['columnAdmin', 'unitAdmin'];
const SITE_ADMINS: readonly ActorName[] = ['siteAdmin', 'branchAdmin', 'suspendedAdmin'];
const ADMINS: readonly ActorName[] = [...SITE_ADMINS, ...LIMITED_ADMINS];
const OPERATORS: readonly ActorName[] = ['operator', 'branchOperator'];
const WRITERS: readonly ActorName[] = [
  'editor',
  'contractor',
  'writer',
  'suspendedEditor',
  ...ADMINS,
  ...LIMITED_STAFF,
];
const REVIEWERS: readonly ActorName[] = ['reviewer', 'writer', ...LIMITED_STAFF];
const SECRECY: readonly ActorName[] = ['secrecy', 'writer', ...LIMITED_STAFF];
const PUBLISHERS: readonly ActorName[] = ['publisher', 'writer', ...LIMITED_STAFF];
const READERS: readonly ActorName[] = [...WRITERS, 'reviewer', 'secrecy', 'publisher'];
const IN_CHARGE: readonly ActorName[] = [...SITE_ADMINS, ...OPERATORS, 'securityAdmin'];
const AUDITORS: readonly ActorName[] = ['auditor', 'branchAuditor'];
const REPORTERS: readonly ActorName[] = [...AUDITORS, ...OPERATORS, ...ADMINS];
const REGISTRARS: readonly ActorName[] = [...IN_CHARGE, ...LIMITED_ADMINS, ...AUDITORS];

const on = (article: string, rest: object = {}) => ({
  input: { articleId: `$${article}.id`, version: `$${article}.version`, ...rest },
});
const own = (article: string, rest: object = {}) => on(`aside.${article}`, rest);
const PERIOD = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };

export const RECIPES: Readonly<Record<string, Recipe>> = {
  me: { as: EVERYBODY },
  mySites: { as: EVERYBODY, by: 'branchOperator' },
  currentSite: { as: EVERYBODY, by: 'editor' },
  workbench: { as: EVERYBODY, by: 'editor' },
  reviewInbox: { as: EVERYBODY, by: 'reviewer' },

  siteTree: { as: REGISTRARS, args: { parentId: '$site.id' }, by: 'branchOperator', register: ['parentId'] },
  sites: { as: REGISTRARS, by: 'branchOperator', register: ['filter.parentId'] },
  site: { as: REGISTRARS, args: { id: '$site.id' } },
  openingChecklist: { as: REGISTRARS },
  units: { as: REGISTRARS, register: ['filter.parentId'] },
  unit: { as: REGISTRARS, args: { id: '$unit.id' }, register: ['id'] },
  createUnit: {
    as: [...SITE_ADMINS, ...OPERATORS],
    args: {
      input: {
        parentId: '$unit.id',
        name: '$new局',
        shortName: '$new',
        kind: 'DEPARTMENT',
        divisionCode: '$site.division',
      },
    },
    register: ['input.parentId'],
  },
  draftSite: {
    as: [...OPERATORS, 'branchAdmin'],
    args: {
      input: {
        sponsorUnitId: '$freeUnit.id',
        kind: 'DEPARTMENT',
        name: '$new网',
        shortName: '$new',
        code: '$site.newCode',
        host: '$new.localhost',
        domain: '$new.city.gov.cn',
      },
    },
    by: 'branchOperator',
    register: ['input.sponsorUnitId', 'input.operatorUnitId'],
  },
  changeSite: {
    as: [...SITE_ADMINS, ...OPERATORS],
    args: { input: { version: 1, phone: '0999-7654321' } },
    register: ['input.operatorUnitId'],
  },
  openSite: {
    as: [...OPERATORS, 'branchAdmin'],
    args: { input: { version: 1 } },
    by: 'branchOperator',
    at: 'ownDraft',
    refused: [{ as: 'branchAdmin', at: 'city', args: { input: { version: 1 } }, why: 'a site is opened from above' }],
  },
  suspendSite: {
    as: [...OPERATORS, 'branchAdmin'],
    args: { input: { version: 1, reason: '系统维护' } },
    by: 'branchOperator',
    at: 'child',
    refused: [
      {
        as: 'branchAdmin',
        at: 'city',
        args: { input: { version: 1, reason: '维护' } },
        why: 'a site is suspended from above',
      },
    ],
  },
  resumeSite: {
    as: [...OPERATORS, 'branchAdmin'],
    args: { input: { version: 1 } },
    by: 'branchAdmin',
    at: 'ownSuspended',
  },

  columns: { as: [...READERS, ...OPERATORS] },
  column: { as: [...READERS, ...OPERATORS], args: { id: '$column.id' } },
  addStandardColumns: { as: [...ADMINS, ...OPERATORS], by: 'branchOperator', at: 'ownBare' },
  createColumn: {
    as: [...ADMINS, ...OPERATORS],
    args: { input: { parentId: '$column.id', name: '新栏目', slug: '$new', description: '说明', keywords: '词' } },
    register: ['input.operatorUnitId'],
  },
  changeColumn: {
    as: [...ADMINS, ...OPERATORS],
    args: { input: { columnId: '$column.id', version: 1, name: '改名' } },
    register: ['input.operatorUnitId'],
  },

  articles: { as: READERS },
  articleCounts: { as: READERS },
  article: { as: READERS, args: { id: '$draft.id' }, by: 'reviewer' },
  createArticle: {
    as: WRITERS,
    args: { input: { columnId: '$column.id', title: '新稿', attachmentIds: ['$asset.id'] } },
  },
  editArticle: { as: WRITERS, args: on('draft', { title: '改稿' }) },
  submitArticle: { as: WRITERS, args: on('draft') },
  recallArticle: {
    as: WRITERS,
    args: on('sent'),
    by: 'editor',
    refused: [{ as: 'siteAdmin', args: on('sent'), why: 'only who wrote or sent it takes it back' }],
  },
  returnArticle: {
    as: [...REVIEWERS, ...SECRECY, ...PUBLISHERS],
    args: on('submitted', { reason: '再改' }),
    by: 'reviewer',
    refused: [
      { as: 'reviewer', args: on('secrecy', { reason: '再改' }), why: 'not in the reviewer’s hands' },
      { as: 'reviewer', args: on('approved', { reason: '再改' }), why: 'not in the reviewer’s hands' },
      { as: 'secrecy', args: on('submitted', { reason: '再改' }), why: 'not in the secrecy reviewer’s hands' },
      { as: 'publisher', args: on('submitted', { reason: '再改' }), why: 'not in the publisher’s hands' },
      { as: 'writer', args: own('submitted', { reason: '再改' }), why: 'nobody decides about their own text' },
    ],
  },
  approveArticle: {
    as: REVIEWERS,
    args: on('submitted'),
    refused: [{ as: 'writer', args: own('submitted'), why: 'nobody decides about their own text' }],
  },
  clearSecrecy: {
    as: SECRECY,
    args: on('secrecy'),
    refused: [{ as: 'writer', args: own('secrecy'), why: 'nobody decides about their own text' }],
  },
  publishArticle: {
    as: PUBLISHERS,
    args: on('approved'),
    refused: [{ as: 'writer', args: own('approved'), why: 'nobody decides about their own text' }],
  },
  withdrawArticle: { as: PUBLISHERS, args: on('published', { reason: '有误' }) },
  discardRevision: { as: WRITERS, args: on('reworked') },
  createUpload: { as: WRITERS, args: { input: { fileName: 'a.txt', mimeType: 'text/plain', size: 5 } } },
  completeUpload: {
    as: WRITERS,
    needs: 'uploadedFile',
    args: { input: { assetId: '$pending.id' } },
    refused: [
      { as: 'siteAdmin', args: { input: { assetId: '$pending.id' } }, why: 'who announced the file completes it' },
    ],
  },

  people: { as: REGISTRARS },
  person: { as: REGISTRARS, args: { id: '$member.id' } },
  invitePerson: {
    as: [...IN_CHARGE, 'unitAdmin'],
    args: { input: { username: '$new', name: '新人', unitId: '$unit.id', kind: 'STAFF' } },
    register: ['input.unitId'],
  },
  disablePerson: { as: [...IN_CHARGE, 'unitAdmin'], args: { input: { personId: '$member.id', reason: '调离' } } },
  consentToGrant: {
    as: [...IN_CHARGE, 'unitAdmin'],
    args: { input: { personId: '$member.id', siteId: '$nephew.id' } },
    register: ['input.siteId'],
  },
  withdrawConsent: {
    as: [...IN_CHARGE, 'unitAdmin'],
    args: { input: { personId: '$lent.id', siteId: '$nephew.id' } },
    register: ['input.siteId'],
  },
  grantRole: {
    as: [...IN_CHARGE, ...LIMITED_ADMINS],
    args: { input: { personId: '$member.id', role: 'REVIEWER' } },
    by: 'siteAdmin',
    register: ['input.unitId'],
  },
  endGrant: { as: [...IN_CHARGE, ...LIMITED_ADMINS], args: { input: { grantId: '$grant.id', version: 1 } } },
  responsibility: { as: HOLDERS, isSiteWide: true, args: { columnId: '$column.id' } },
  responsibilityGaps: { as: HOLDERS },

  activities: { as: AUDITORS },
  outputReport: { as: REPORTERS, args: { filter: { ...PERIOD, by: 'SITE' } } },
  siteGaps: { as: REPORTERS },
};

/** What an id position holds when its recipe leaves it out: by the argument's own name. */
export const USUAL: Readonly<Record<string, unknown>> = {
  columnId: '$column.id',
  articleId: '$draft.id',
  unitId: '$unit.id',
  operatorUnitId: '$unit.id',
  coverId: '$asset.id',
  attachmentIds: ['$asset.id'],
  siteId: '$site.id',
  rootSiteId: '$site.id',
  parentId: '$site.id',
};
