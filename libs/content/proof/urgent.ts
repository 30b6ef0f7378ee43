import { each, type Operations } from '../../../tools/bars/proof/define.ts';

const on = (article: string, rest: object) => ({
  input: { articleId: `$${article}.id`, version: `$${article}.version`, ...rest },
});
const own = (article: string, rest: object) => on(`aside.${article}`, rest);
const quickly = { reason: '台风登陆' };
const wrong = { reason: '数字有误' };

/** What comes before the citizens while its reviews are open, and what is said about it after the fact. */
export const urgentOperations: Operations = {
  publishUrgently: {
    asks: 'publishUrgently Article',
    tells: 'content.article-published-urgently',
    may: { publisher: 'column others' },
    args: on('submitted', quickly),
    refused: [
      { as: 'writer', args: own('submitted', quickly), why: 'nobody decides about their own text' },
      { as: 'reviewer', args: on('submitted', quickly), why: 'only who may publish' },
      {
        as: 'publisher',
        args: on('secrecy', quickly),
        why: 'no secrecy review is skipped',
        code: 'CONTENT.SECRECY_REVIEW_OPEN',
      },
    ],
  },
  rejectArticle: {
    asks: 'reject Article',
    tells: 'content.article-rejected',
    may: each('column others', 'reviewer', 'secrecy', 'publisher'),
    args: on('urgent', wrong),
    by: 'reviewer',
    refused: [
      { as: 'publisher', args: on('urgent', wrong), why: 'not in the publisher’s hands' },
      { as: 'writer', args: own('urgent', wrong), why: 'nobody decides about their own text' },
    ],
  },
};
