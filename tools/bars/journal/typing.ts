import type { Step } from './story.ts';

/** What somebody types before they decide: kept, and no line of the trail. */
export const TYPING: readonly Step[] = [
  {
    mutation: 'saveDraft',
    as: 'editor',
    on: 'county',
    input: (fact) => ({
      articleId: fact('article'),
      baseVersion: fact('version'),
      title: '正在写',
      body: '<p>沿河群众注意防范。</p>',
    }),
    answer: '{ id }',
  },
  {
    mutation: 'dropDraft',
    as: 'editor',
    on: 'county',
    input: (fact) => ({ articleId: fact('article') }),
    answer: '',
  },
];
