import { defineProof } from '../../../tools/bars/proof/define.ts';
import { articleOperations } from './articles.ts';
import { binOperations } from './bin.ts';
import { besideOperations } from './beside.ts';
import { columnOperations } from './columns.ts';
import { urgentOperations } from './urgent.ts';
import { DRAFT_ROW, draftOperations } from './drafts.ts';
import { IGNORED_ROW, IMPORTED_ROW, OUTSIDE_ROW } from './findings.ts';
import { CLAIM_ROW, FILE_RULE_ROW, LINK_ROW, SHOWN_ROW, SPARE_FILE, fileOperations, mediaOperations } from './files.ts';
import { WORDING_ROW, historyOperations } from './history.ts';
import { MODEL_ROW, modelOperations } from './models.ts';
import { hand } from './hand.ts';
import { HEIR_ROW } from './heirs.ts';
import { PLACEMENT_ROW, placementOperations } from './placements.ts';
import { PRESENCE_ROW, presenceOperations } from './presence.ts';
import { PLAN_ROW } from './plans.ts';
import { PHRASE_ROW, phraseOperations, SHARED_PHRASE } from './phrases.ts';
import { plenty } from './plenty.ts';

const ROWS = [
  DRAFT_ROW,
  IMPORTED_ROW,
  OUTSIDE_ROW,
  FILE_RULE_ROW,
  CLAIM_ROW,
  IGNORED_ROW,
  PLAN_ROW,
  PLACEMENT_ROW,
  HEIR_ROW,
  SHOWN_ROW,
  LINK_ROW,
  WORDING_ROW,
  PRESENCE_ROW,
  PHRASE_ROW,
  MODEL_ROW,
];

export const proof = defineProof({
  aims: (site) => [...ROWS.map((fill) => ({ fill })), SPARE_FILE(site), SHARED_PHRASE(site)],
  plenty,
  hand,
  operations: {
    ...columnOperations,
    ...modelOperations,
    ...articleOperations,
    ...placementOperations,
    ...besideOperations,
    ...urgentOperations,
    ...binOperations,
    ...phraseOperations,
    ...draftOperations,
    ...historyOperations,
    ...presenceOperations,
    ...fileOperations,
    ...mediaOperations,
  },
  fields: {
    'Article.attachments': 'object',
    'Article.body': 'object',
    'Article.colleagues': 'consult Article',
    'Article.column': 'object',
    'Article.createdBy': 'object',
    'Article.fields': 'object',
    'Article.live': 'object',
    'Article.liveUrl': 'object',
    'Article.returnedBy': 'object',
    'Article.revisions': 'object',
    'Article.steps': 'object',
    'Article.unit': 'object',
    'Article.updatedBy': 'object',
    'ArticleDraft.attachments': 'object',
    'ArticleDraft.body': 'object',
    'ArticleField.assets': 'object',
    'ArticleField.columnNames': 'object',
    'ArticleField.unitName': 'object',
    'Column.liveCount': 'object',
    'Column.officer': 'object',
    'Column.operatorUnit': 'object',
    'Column.responsible': 'object',
    'Column.waitingCount': 'object',
    'DueColumn.site': 'reach',
    'VacantColumn.site': 'reach',
    'VetoedSite.site': 'reach',
    'Wording.attachments': 'object',
    'Wording.body': 'object',
    'Workbench.counts': 'object',
    'Workbench.dueColumns': 'object',
    'Workbench.monthOutput': 'object',
    'Workbench.todos': 'object',
    'Workbench.vacantColumns': 'object',
    'Workbench.vetoedSites': 'object',
  },
  conditions: {
    lineage: { values: ['news', 'local', 'files', 'notices', 'here', 'above'], isList: true, within: ['news'] },
    writers: { values: ['me', 'other', 'third'], isList: true, within: ['other'], own: ['me'] },
    // an opinion is given by whoever was asked, whatever else ties them to the text
    consulted: { values: ['me', 'other'], isList: true, tried: [['me', 'other'], ['other']] },
    passers: { values: ['me', 'other', 'third'], isList: true, within: ['other'], own: ['me'] },
    urgentBy: { values: ['me', 'other'], isList: true, within: ['other'], own: ['me'] },
    operatorUnitId: { values: ['education', 'health', 'water', null], within: 'education' },
    ownerId: { values: ['me', 'other', null], within: null, own: 'me' },
    createdBy: { values: ['me', 'other'], within: 'other', own: 'me' },
    submittedBy: { values: ['me', 'other', null], within: 'other', own: 'me' },
    // some acts are open in one state only
    state: {
      values: [
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
      ],
      tried: ['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'LIVE_IN_REVIEW', 'PUBLISHED'],
    },
    // whose step it waits for
    stepRole: {
      values: ['reviewer', 'secrecy', 'publisher', null],
      tried: ['reviewer', 'secrecy', 'publisher', null],
    },
  },
  exempt: [
    { like: /scan-asset\.js authorize/, why: 'a job of the platform itself, which may everything' },
    {
      like: /media\.queries\.js visible\(scope\.actor, 'read', 'Article'/,
      why: 'no actor of the stage sees a file and not the article that uses it; media.db.spec has one who does',
    },
    {
      like: /content\.policy\.js cannot\('overrule', 'Article'\)$/,
      why: 'no contractor is given a role of the steps, so the sentence repeats what grant-role refuses',
    },
    {
      like: /content\.policy\.js (?:can|cannot)\('overrule', 'Article'/,
      why: 'no text of the stage is blocked, as it could not be submitted; ignore-finding.db.spec has one, its writer and its reviewer',
    },
    {
      like: /(?:un)?ignore-finding\.js authorize\(scope\.actor, actOfIgnoring/,
      why: 'what may be ignored may be ignored by its readers; what blocks is in ignore-finding.db.spec',
    },
    {
      like: /content\.policy\.js can\('arrange', 'Article', within\(grant\)\)/,
      why: 'publishers and administrators of one column hold the same right by two sentences; arrange-article.db.spec has one without it',
    },
    {
      like: /content\.policy\.js can\('remove', 'Phrase'/,
      why: 'a phrase of a colleague does not exist for anybody else: phrase.db.spec',
    },
    {
      like: /content\.policy\.js can\('change', 'ContentModel', \{ provinceId/,
      why: 'the stage has one province; models.db.spec has operators below it',
    },
    {
      like: /move-column\.js authorize\(scope\.actor, 'change', 'Column', before\)/,
      why: 'the place is asked for as well; move-column.db.spec has who may change the one and not the other',
    },
    {
      like: /check\/twins\.js visible\(/,
      why: 'texts of the stage have titles of their own; twins.db.spec has two of one title',
    },
    {
      like: /beside\.resolver\.js/,
      why: 'hints for the screens, empty for everybody else; forward and consult refuse by themselves',
    },
    {
      like: /fetch-picture\.js authorize/,
      why: 'whoever may not is turned away before anything is fetched; what announces the file asks again',
    },
  ],
});
