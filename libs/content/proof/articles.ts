import { randomUUID } from 'node:crypto';
import { each, type Operations } from '../../../tools/bars/proof/define.ts';
import { TYPO_FINGERPRINT } from './planted-articles.ts';

const on = (article: string, rest: object = {}) => ({
  input: { articleId: `$${article}.id`, version: `$${article}.version`, ...rest },
});
const own = (article: string, rest: object = {}) => on(`aside.${article}`, rest);
const finding = (article: string) => ({
  input: { articleId: `$${article}.id`, fingerprint: TYPO_FINGERPRINT, reason: '引文' },
});
const DAY = 24 * 3600_000;
const FAR = new Date(Date.now() + 30 * DAY).toISOString();
const FARTHER = new Date(Date.now() + 60 * DAY).toISOString();
const FILE_ROWS = {
  input: { rows: [{ line: 2, columnPath: 'main', title: '$new', body: '正文', fields: [] }] },
};
const WINDOW = randomUUID();
const WRITERS = each('column', 'site-admin', 'editor', 'contractor');
const READERS = each('column', 'site-admin', 'editor', 'reviewer', 'secrecy', 'publisher', 'contractor');

/** Articles and their files. */
export const articleOperations: Operations = {
  articles: { asks: 'read Article', may: READERS, args: { filter: { within: '$column.id' } } },
  articleCounts: { asks: 'read Article', may: READERS, args: { filter: { within: '$column.id' } } },
  article: { asks: 'read Article', may: READERS, args: { id: '$draft.id' }, by: 'reviewer' },
  checkArticle: { asks: 'read Article', may: READERS, args: { input: { articleId: '$draft.id' } }, by: 'reviewer' },
  ignoreFinding: {
    asks: 'ignore Article',
    tells: 'content.finding-ignored',
    may: READERS,
    args: finding('draft'),
    by: 'reviewer',
  },
  unignoreFinding: {
    asks: 'ignore Article',
    tells: 'content.finding-unignored',
    may: READERS,
    args: { input: { articleId: '$returned.id', fingerprint: TYPO_FINGERPRINT } },
    by: 'reviewer',
  },
  articleTrail: { asks: 'read Article', may: READERS, args: { articleId: '$draft.id' }, by: 'reviewer' },
  articleUses: { asks: 'read Article', may: READERS, args: { articleId: '$draft.id' }, by: 'reviewer' },
  articlePreview: { asks: 'read Article', may: READERS, args: { articleId: '$draft.id' }, by: 'reviewer' },
  createArticle: {
    asks: 'create Article',
    tells: 'content.article-created',
    may: WRITERS,
    args: { input: { columnId: '$column.id', title: '新稿', attachmentIds: ['$asset.id'], windowId: WINDOW } },
    refused: [
      {
        as: 'narrowEditor',
        args: { input: { columnId: '$aside.column.id', title: '新稿' } },
        why: 'writes in one column, whatever else they read',
      },
    ],
  },
  judgeArticleRows: { asks: 'create Article', may: WRITERS, args: FILE_ROWS },
  importArticles: { asks: 'create Article', tells: 'compound.act-started', may: WRITERS, args: FILE_ROWS },
  editArticle: {
    asks: 'edit Article',
    tells: 'content.article-edited',
    may: WRITERS,
    args: on('draft', { title: '改稿', windowId: WINDOW }),
    refused: [
      {
        as: 'narrowEditor',
        args: on('draft', { columnId: '$aside.column.id' }),
        why: 'moves no text to where they may not write',
      },
      {
        as: 'columnStaff',
        args: on('draft', { columnId: '$aside.column.id' }),
        why: 'moves no text to where they may not look',
        code: 'CONTENT.COLUMN_NOT_FOUND',
      },
    ],
  },
  submitArticle: {
    asks: 'submit Article',
    tells: 'content.article-submitted',
    may: WRITERS,
    args: { ...on('draft'), change: { note: '更正数据', isMinor: false } },
  },
  discardRevision: {
    asks: 'discard Article',
    tells: 'content.article-revision-discarded',
    may: WRITERS,
    args: on('reworked'),
  },
  recallArticle: {
    asks: 'recall Article',
    tells: 'content.article-recalled',
    may: each('column own', 'site-admin', 'editor', 'contractor'),
    args: on('sent'),
    by: 'editor',
    allowed: [{ as: 'editor', args: on('resent'), why: 'who sent it takes it back, whoever wrote it' }],
    refused: [{ as: 'siteAdmin', args: on('sent'), why: 'only who wrote or sent it takes it back' }],
  },
  returnArticle: {
    asks: 'return Article',
    tells: 'content.article-returned',
    may: each('column others', 'reviewer', 'secrecy', 'publisher'),
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
    asks: 'approve Article',
    tells: 'content.article-approved',
    may: each('column others', 'reviewer', 'secrecy', 'publisher'),
    args: on('submitted'),
    by: 'reviewer',
    allowed: [{ as: 'secrecy', args: on('secrecy'), why: 'in the secrecy reviewer’s hands' }],
    refused: [
      { as: 'reviewer', args: on('secrecy'), why: 'not in the reviewer’s hands' },
      { as: 'secrecy', args: on('submitted'), why: 'not in the secrecy reviewer’s hands' },
      { as: 'publisher', args: on('submitted'), why: 'not in the publisher’s hands' },
      { as: 'writer', args: own('submitted'), why: 'nobody decides about their own text' },
    ],
  },
  publishArticle: {
    asks: 'publish Article',
    tells: 'content.article-published',
    may: { publisher: 'column others' },
    args: on('approved'),
    refused: [
      { as: 'writer', args: own('approved'), why: 'nobody decides about their own text' },
      { as: 'writer', args: on('approved'), why: 'who passed a text does not publish it' },
    ],
  },
  scheduleArticle: {
    asks: 'schedule Article',
    tells: 'content.article-scheduled',
    may: { publisher: 'column others' },
    args: on('approved', { at: FAR }),
    allowed: [{ as: 'publisher', args: on('scheduled', { at: FAR, withdrawAt: FARTHER }), why: 'another time' }],
    refused: [
      { as: 'writer', args: own('approved', { at: FAR }), why: 'nobody decides about their own text' },
      { as: 'writer', args: on('approved', { at: FAR }), why: 'who passed a text does not publish it' },
    ],
  },
  unscheduleArticle: {
    asks: 'unschedule Article',
    tells: 'content.article-unscheduled',
    may: { publisher: 'column' },
    args: on('scheduled'),
  },
  scheduleWithdrawal: {
    asks: 'scheduleWithdrawal Article',
    tells: 'content.article-withdrawal-scheduled',
    may: { publisher: 'column' },
    args: on('published', { at: FAR }),
  },
  withdrawArticle: {
    asks: 'withdraw Article',
    tells: 'content.article-withdrawn',
    may: { publisher: 'column' },
    args: on('published', { reason: '有误' }),
  },
  archiveArticle: {
    asks: 'archive Article',
    tells: 'content.article-archived',
    may: { publisher: 'column' },
    args: on('published'),
  },
  restoreArticle: {
    asks: 'restore Article',
    tells: 'content.article-restored',
    may: { publisher: 'column others' },
    args: on('withdrawn'),
    refused: [{ as: 'writer', args: own('withdrawn'), why: 'nobody decides about their own text' }],
  },
  createUpload: {
    asks: 'upload Asset',
    tells: 'content.upload-created',
    may: each('own', 'site-admin', 'editor', 'contractor'),
    args: { input: { fileName: 'a.txt', mimeType: 'text/plain', size: 5 } },
  },
  fetchPicture: {
    asks: 'upload Asset',
    tells: 'content.picture-fetched',
    may: each('own', 'site-admin', 'editor', 'contractor'),
    args: { input: { url: '$outside.picture' } },
  },
  completeUpload: {
    asks: 'upload Asset',
    tells: 'content.upload-completed',
    may: each('own', 'site-admin', 'editor', 'contractor'),
    needs: 'uploadedFile',
    args: { input: { assetId: '$pending.id' } },
    refused: [
      { as: 'siteAdmin', args: { input: { assetId: '$pending.id' } }, why: 'who announced the file completes it' },
    ],
  },
};
