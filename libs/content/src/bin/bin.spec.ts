import { describe, expect, it } from '@jest/globals';
import { decide } from '@jiyue/workflow';
import { ARTICLE_ACTS, ARTICLE_WORKFLOW, factsOf } from '../article/article.workflow.js';
import { after, DRAFT, moved } from '../article/way.fixture.js';

describe('the bin of the workflow', () => {
  it('lies in the bin until it is taken out, and stands where it stood then', () => {
    const returned = after(['submit', 'return']);
    expect(after(['bin'], returned)).toMatchObject({ state: 'BINNED', binnedFrom: 'RETURNED' });
    expect(after(['bin', 'retrieve'], returned)).toEqual(returned);
    expect(after(['bin', 'retrieve'])).toEqual(DRAFT);
    const withdrawn = after(['submit', 'approve', 'publish', 'withdraw']);
    expect(after(['bin', 'retrieve'], withdrawn)).toEqual(withdrawn);
  });

  it('puts nothing in the bin that is live or waits for somebody, and opens nothing there but the way out', () => {
    const live = after(['submit', 'approve', 'publish']);
    expect([live, after(['edit'], live), after(['submit'])].filter((way) => moved(way, 'bin'))).toEqual([]);
    const binned = after(['bin']);
    expect(ARTICLE_ACTS.filter((act) => moved(binned, act))).toEqual(['retrieve']);
  });

  it('is emptied from the bin for good where it was never public', () => {
    const binned = after(['bin']);
    expect(ARTICLE_ACTS.filter((act) => moved(after(['empty'], binned), act))).toEqual([]);
    const facts = factsOf({ ...binned, publishedAt: new Date() });
    expect(decide(ARTICLE_WORKFLOW, binned, 'empty', { ...binned, facts })).toBeNull();
  });
});
