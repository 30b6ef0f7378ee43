import {
  ADMINS,
  AUDITORS,
  CALENDAR_READERS,
  EVERYBODY,
  HOLDERS,
  IN_CHARGE,
  LIMITED_ADMINS,
  OPERATORS,
  PUBLISHERS,
  READERS,
  REGISTRARS,
  REPORTERS,
  REVIEWERS,
  SECRECY,
  SITE_ADMINS,
  WRITERS,
} from './crews.ts';
import { arrangementOf } from '../ground/arrangement.ts';
import { BATCH_RECIPES } from './batch-recipes.ts';
import type { Recipe } from './recipe.ts';

const on = (article: string, rest: object = {}) => ({
  input: { articleId: `$${article}.id`, version: `$${article}.version`, ...rest },
});
const own = (article: string, rest: object = {}) => on(`aside.${article}`, rest);
const PERIOD = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };

const draftOf = (kind: string): Readonly<Record<string, unknown>> => ({
  input: {
    sponsorUnitId: '$freeUnit.id',
    kind,
    name: '$new网',
    shortName: '$new',
    code: '$site.newCode',
    host: '$new.localhost',
    domain: '$new.city.gov.cn',
  },
});

/** How to call each operation legally, as data; one that is missing here fails the run. */
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
    refused: [
      {
        as: 'siteAdmin',
        args: {
          input: {
            parentId: '$siblingUnit.id',
            name: '$new局',
            shortName: '$new',
            kind: 'DEPARTMENT',
            divisionCode: '9902',
          },
        },
        why: 'units of another government are registered by its own site',
      },
    ],
  },
  draftSite: {
    as: [...OPERATORS, 'branchAdmin'],
    args: draftOf('DEPARTMENT'),
    by: 'branchOperator',
    allowed: [{ as: 'branchAdmin', args: draftOf('DEPARTMENT'), why: 'a branch is opened by its administrator too' }],
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

  contentKinds: { as: READERS },
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
    allowed: [{ as: 'editor', args: on('resent'), why: 'who sent it takes it back, whoever wrote it' }],
    refused: [{ as: 'siteAdmin', args: on('sent'), why: 'only who wrote or sent it takes it back' }],
  },
  returnArticle: {
    as: [...REVIEWERS, ...SECRECY, ...PUBLISHERS],
    args: on('submitted', { reason: '再改' }),
    by: 'reviewer',
    allowed: [
      { as: 'secrecy', args: on('secrecy', { reason: '再改' }), why: 'in the secrecy reviewer’s hands' },
      { as: 'publisher', args: on('approved', { reason: '再改' }), why: 'in the publisher’s hands' },
    ],
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
  person: {
    as: REGISTRARS,
    args: { id: '$member.id' },
    allowed: [{ as: 'auditor', args: { id: '$member.id' }, why: 'who audits may know who works here' }],
  },
  invitePerson: {
    as: [...IN_CHARGE, 'unitAdmin'],
    args: { input: { username: '$new', name: '新人', unitId: '$unit.id', kind: 'STAFF' } },
    register: ['input.unitId'],
  },
  disablePerson: {
    as: [...IN_CHARGE, 'unitAdmin'],
    args: { input: { personId: '$member.id', reason: '调离' } },
    refused: [
      {
        as: 'siteAdmin',
        args: { input: { personId: '$p.siteAdmin.id', reason: '离开' } },
        why: 'nobody disables themselves',
      },
    ],
  },
  consentToGrant: {
    as: [...IN_CHARGE, 'unitAdmin'],
    args: { input: { personId: '$member.id', siteId: '$nephew.id' } },
    register: ['input.siteId'],
    refused: [
      {
        as: 'siteAdmin',
        args: { input: { personId: '$p.siteAdmin.id', siteId: '$nephew.id' } },
        why: 'nobody lends themselves',
      },
    ],
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
    refused: [
      {
        as: 'siteAdmin',
        args: { input: { personId: '$p.siteAdmin.id', role: 'EDITOR' } },
        why: 'nobody grants themselves anything',
      },
    ],
  },
  endGrant: {
    as: [...IN_CHARGE, ...LIMITED_ADMINS],
    args: { input: { grantId: '$grant.id', version: 1 } },
    refused: [
      {
        as: 'siteAdmin',
        args: { input: { grantId: '$g.siteAdmin.id', version: 1 } },
        why: 'nobody ends their own grant',
      },
    ],
  },
  responsibility: {
    as: HOLDERS,
    isSiteWide: true,
    args: { columnId: '$column.id' },
    refused: [
      {
        as: 'officer',
        args: { articleId: '$draft.id' },
        code: 'PLATFORM.INVALID_INPUT',
        why: 'an article that one may not read is not there to be asked about',
      },
    ],
  },
  responsibilityGaps: { as: HOLDERS },

  activities: { as: AUDITORS },
  outputReport: { as: REPORTERS, args: { filter: { ...PERIOD, by: 'SITE' } } },
  siteGaps: { as: REPORTERS },

  calendarYear: { as: CALENDAR_READERS, args: { year: 2026 } },
  clockRules: { as: CALENDAR_READERS },
  explainDeadline: { as: CALENDAR_READERS, args: { start: '2026-09-24', rule: 'message' } },
  loadArrangement: {
    as: OPERATORS,
    by: 'provinceOperator',
    args: { input: arrangementOf(2028) },
    refused: [
      {
        as: 'branchOperator',
        args: { input: arrangementOf(2029) },
        why: 'the province keeps the calendar of every site',
      },
    ],
  },
  ...BATCH_RECIPES,
};
