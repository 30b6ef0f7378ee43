import { each, type Operations } from '../../../tools/bars/proof/define.ts';

const on = (article: string, rest: object = {}) => ({
  input: { articleId: `$${article}.id`, version: `$${article}.version`, ...rest },
});
const own = (article: string, rest: object = {}) => on(`aside.${article}`, rest);
const passedOn = { personId: '$p.writer.id', reason: '出差' };
const asked = { personIds: ['$p.publisher.id'], isNeeded: true, note: '数字是否属实' };
const JUDGES = each('column others', 'reviewer', 'secrecy', 'publisher');

/** What people say to each other beside the way of an article. */
export const besideOperations: Operations = {
  remindReviewers: {
    asks: 'remind Article',
    tells: 'content.article-reminded',
    may: each('column own', 'site-admin', 'editor', 'contractor'),
    args: on('sent'),
    by: 'editor',
    allowed: [{ as: 'editor', args: on('resent'), why: 'who sent it reminds of it, whoever wrote it' }],
    refused: [{ as: 'siteAdmin', args: on('sent'), why: 'only who wrote or sent it reminds of it' }],
  },
  forwardArticle: {
    asks: 'forward Article',
    tells: 'content.article-forwarded',
    may: JUDGES,
    args: on('submitted', passedOn),
    by: 'reviewer',
    // whoever may judge here may, wherever they are at home
    register: ['input.personId'],
    allowed: [{ as: 'secrecy', args: on('secrecy', passedOn), why: 'in the secrecy reviewer’s hands' }],
    refused: [
      { as: 'reviewer', args: on('secrecy', passedOn), why: 'not in the reviewer’s hands' },
      { as: 'publisher', args: on('submitted', passedOn), why: 'not in the publisher’s hands' },
      { as: 'writer', args: own('submitted', passedOn), why: 'nobody decides about their own text' },
      {
        as: 'reviewer',
        args: on('submitted', { ...passedOn, personId: '$p.editor.id' }),
        why: 'only to somebody who may take the step',
        code: 'CONTENT.PERSON_MAY_NOT_JUDGE',
      },
    ],
  },
  consultColleagues: {
    asks: 'consult Article',
    tells: 'content.article-consulted',
    may: JUDGES,
    args: on('submitted', asked),
    by: 'reviewer',
    allowed: [{ as: 'secrecy', args: on('secrecy', asked), why: 'in the secrecy reviewer’s hands' }],
    register: ['input.personIds'],
    refused: [
      { as: 'reviewer', args: on('secrecy', asked), why: 'not in the reviewer’s hands' },
      { as: 'writer', args: own('submitted', asked), why: 'nobody decides about their own text' },
      {
        as: 'reviewer',
        args: on('submitted', { ...asked, personIds: ['$p.guest.id'] }),
        why: 'only of people who work on the column',
        code: 'CONTENT.PERSON_MAY_NOT_BE_ASKED',
      },
    ],
  },
  giveOpinion: {
    asks: 'opine Article',
    tells: 'content.article-opinion-given',
    may: each('column others', 'site-admin', 'editor', 'reviewer', 'secrecy', 'publisher'),
    args: on('submitted', { verdict: 'agree' }),
    by: 'publisher',
    refused: [{ as: 'siteAdmin', args: on('submitted', { verdict: 'agree' }), why: 'only who was asked' }],
  },
};
