import { each, type Operations } from '../../../tools/bars/proof/define.ts';

const on = (article: string, rest: object = {}) => ({
  input: { articleId: `$${article}.id`, version: `$${article}.version`, ...rest },
});
const WRITERS = each('column', 'site-admin', 'editor', 'contractor');

/** What leaves every list, and comes back to where it stood. */
export const binOperations: Operations = {
  binArticle: {
    asks: 'bin Article',
    tells: 'content.article-binned',
    may: WRITERS,
    args: on('draft', { reason: '写重了' }),
    allowed: [{ as: 'editor', args: on('withdrawn'), why: 'what was taken down too, without a reason' }],
  },
  retrieveArticle: {
    asks: 'retrieve Article',
    tells: 'content.article-retrieved',
    may: WRITERS,
    args: on('binned'),
  },
};
