import { each, type Operations } from '../../../tools/bars/proof/define.ts';

const WRITERS = each('column', 'site-admin', 'editor', 'contractor');

/** What somebody is typing: theirs alone. */
export const draftOperations: Operations = {
  saveDraft: {
    asks: 'edit Article',
    may: WRITERS,
    args: { input: { articleId: '$draft.id', baseVersion: 1, title: '正在写', attachmentIds: ['$asset.id'] } },
  },
  dropDraft: { asks: 'edit Article', may: WRITERS, args: { input: { articleId: '$draft.id' } } },
  openDraft: { asks: 'edit Article', may: WRITERS, args: { articleId: '$draft.id' } },
  articleDrafts: { asks: 'edit Article', may: WRITERS, args: { articleId: '$draft.id' } },
};
