import assert from 'node:assert/strict';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, rowsOf } from '@jiyue/workflow';
import {
  ARTICLE_ACTS,
  ARTICLE_STATES,
  ARTICLE_WORKFLOW,
  type ArticleAct,
  factsOf,
  isOpenTo,
} from './article.workflow.js';
import { after, BETWEEN, DRAFT, FINAL, moved, REVIEW, SECRECY, type Way } from './way.fixture.js';

describe('article workflow', () => {
  it('leads from draft over review to publication', () => {
    expect(after(['submit', 'approve', 'publish'])).toMatchObject({ state: 'PUBLISHED', liveRevision: 1 });
  });

  it('waits for every step of its column, one after the other', () => {
    const strict = { ...DRAFT, steps: [REVIEW, SECRECY] };
    expect(after(['submit'], strict)).toMatchObject({ state: 'IN_REVIEW', step: 'review', stepRole: 'reviewer' });
    expect(after(['submit', 'approve'], strict)).toMatchObject({ state: 'IN_REVIEW', step: 'secrecy' });
    expect(after(['submit', 'approve', 'approve'], strict)).toMatchObject({ state: 'APPROVED', step: 'publish' });
  });

  it('goes straight to the publisher where a column asks for no step', () => {
    expect(after(['submit'], { ...DRAFT, steps: [] })).toMatchObject({ state: 'APPROVED', stepRole: 'publisher' });
  });

  it('publishes nothing while a step is open that the column asks for by now', () => {
    const approved = after(['submit', 'approve']);
    expect(moved({ ...approved, steps: [REVIEW, SECRECY] }, 'publish')).toBeNull();
    expect(moved({ ...approved, steps: [] }, 'publish')).toMatchObject({ state: 'PUBLISHED' });
  });

  it('goes back to a step that the column asks for after it was approved, and on from there', () => {
    const asked = { ...after(['submit', 'approve']), steps: [REVIEW, SECRECY] };
    expect(after(['ask'], asked)).toMatchObject({ state: 'IN_REVIEW', step: 'secrecy', stepRole: 'secrecy' });
    expect(after(['ask', 'approve', 'publish'], asked)).toMatchObject({ state: 'PUBLISHED' });
  });

  it('lets an approved text wait for its time, from which it goes out, back to its publisher, or back to the desk', () => {
    const waiting = after(['submit', 'approve', 'schedule']);
    expect(waiting).toMatchObject({ state: 'SCHEDULED', step: null, liveRevision: null });
    expect(after(['schedule', 'publish'], waiting)).toMatchObject({ state: 'PUBLISHED', liveRevision: 1 });
    expect(after(['unschedule'], waiting)).toMatchObject({ state: 'APPROVED', step: 'publish' });
    expect(after(['lapse'], waiting)).toMatchObject({ state: 'APPROVED', stepRole: 'publisher' });
    expect(after(['recall'], waiting)).toMatchObject({ state: 'DRAFT' });
  });

  it('brings back what was taken down or archived, the very revision', () => {
    const live = after(['submit', 'approve', 'publish']);
    expect(after(['withdraw', 'restore'], live)).toMatchObject({ state: 'PUBLISHED', liveRevision: 1 });
    expect(after(['archive'], live)).toMatchObject({ state: 'ARCHIVED', liveRevision: 1 });
    expect(after(['archive', 'restore'], live)).toMatchObject({ state: 'PUBLISHED', liveRevision: 1 });
    expect(moved({ ...after(['withdraw'], live), steps: [REVIEW, SECRECY] }, 'restore')).toBeNull();
  });

  it('schedules nothing while a step is open that the column asks for by now', () => {
    const approved = after(['submit', 'approve']);
    expect(moved({ ...approved, steps: [REVIEW, SECRECY] }, 'schedule')).toBeNull();
    expect(moved({ ...after(['schedule'], approved), steps: [REVIEW, SECRECY] }, 'publish')).toBeNull();
  });

  it('passes no step while an opinion is missing that it waits for; it may be sent back all the same', () => {
    const waiting = after(['submit']);
    const ground = { ...waiting, facts: factsOf(waiting), unheard: ['王丽'] };
    expect(decide(ARTICLE_WORKFLOW, waiting, 'approve', ground)).toBeNull();
    expect(decide(ARTICLE_WORKFLOW, waiting, 'return', ground)).toMatchObject({ state: 'RETURNED' });
    expect(decide(ARTICLE_WORKFLOW, waiting, 'approve', { ...ground, unheard: [] })).toMatchObject({
      state: 'APPROVED',
    });
  });

  it('moves by nothing that is said beside the way', () => {
    const waiting = after(['submit']);
    expect(after(['remind', 'forward', 'consult', 'opine'], waiting)).toEqual(waiting);
  });

  it('is published urgently while steps are open, which are passed after the fact, one after the other', () => {
    const urgent = after(['submit', 'publishUrgently'], { ...DRAFT, steps: [REVIEW, FINAL] });
    expect(urgent).toMatchObject({ state: 'LIVE_IN_REVIEW', step: 'review', stepRole: 'reviewer', liveRevision: 1 });
    expect(after(['approve'], urgent)).toMatchObject({ state: 'LIVE_IN_REVIEW', step: 'final', stepRole: 'publisher' });
    expect(after(['approve', 'approve'], urgent)).toMatchObject({ state: 'PUBLISHED', step: null, liveRevision: 1 });
  });

  it('is taken down and sent back by a no after the fact', () => {
    expect(after(['submit', 'publishUrgently', 'reject'])).toMatchObject({ state: 'RETURNED', liveRevision: null });
  });

  it('skips no secrecy review, whichever step it waits for', () => {
    const waiting = after(['submit'], { ...DRAFT, steps: [REVIEW, SECRECY, FINAL] });
    expect(moved(waiting, 'publishUrgently')).toBeNull();
    expect(moved(after(['approve'], waiting), 'publishUrgently')).toBeNull();
    expect(moved(after(['approve', 'approve'], waiting), 'publishUrgently')).toMatchObject({ state: 'LIVE_IN_REVIEW' });
    expect(moved({ ...after(['approve'], waiting), steps: [] }, 'publishUrgently')).toBeNull();
  });

  it('is not edited, recalled or archived before it was reviewed', () => {
    const urgent = after(['submit', 'publishUrgently']);
    expect((['edit', 'recall', 'archive', 'return', 'publish'] as const).filter((act) => moved(urgent, act))).toEqual(
      [],
    );
  });

  it('begins every round anew: what was said about an earlier text does not count', () => {
    const again = after(['submit', 'approve', 'return', 'edit', 'submit'], { ...DRAFT, steps: [REVIEW, SECRECY] });
    expect(again).toMatchObject({ state: 'IN_REVIEW', step: 'review' });
  });

  it('keeps the live revision while the next one is written and reviewed', () => {
    const live = after(['submit', 'approve', 'publish']);
    expect(after(['edit', 'submit', 'approve'], live)).toMatchObject({
      revision: 2,
      liveRevision: 1,
      state: 'APPROVED',
    });
    expect(after(['edit', 'submit', 'approve', 'publish'], live)).toMatchObject({ revision: 2, liveRevision: 2 });
  });

  it('never gives a discarded number to another text', () => {
    const live = after(['submit', 'approve', 'publish', 'edit', 'discard']);
    expect(live).toMatchObject({ state: 'PUBLISHED', revision: 1 });
    expect(after(['edit'], live).revision).toBe(3);
  });

  it('withdraws what is live from every state, and nothing else', () => {
    const edited = after(['submit', 'approve', 'publish', 'edit']);
    expect(after(['withdraw'], edited)).toMatchObject({ state: 'DRAFT', liveRevision: null });
    expect(isOpenTo(DRAFT, 'withdraw')).toBe(false);
  });

  it('answers every state and act: it moves to a state of its table, or refuses', () => {
    const open = new Map(rowsOf(ARTICLE_WORKFLOW).map(({ state, event, to }) => [`${state} ${event}`, to]));
    const cells = ARTICLE_STATES.flatMap((state) =>
      ARTICLE_ACTS.map((act) => ({
        ...DRAFT,
        state,
        passed: ['review'],
        ...BETWEEN,
        liveRevision: act === 'bin' ? null : 1,
        act,
      })),
    );
    const wrong = cells.filter(({ act, ...way }) => {
      const next = moved(way, act)?.state ?? null;
      const allowed = open.get(`${way.state} ${act}`) ?? [null];
      return !(allowed as readonly unknown[]).includes(next);
    });
    expect(wrong).toEqual([]);
    expect(open.size).toBe(58);
  });
});

/** The texts as they were approved and published, beside the real workflow: what must always be true of it. */
interface Model {
  standing: Way;
  text: number;
  /** How many steps said yes since it was submitted. */
  approved: number;
  live: number | null;
}

// No secrecy review is skipped, and nothing comes back without the steps that it was published before.
function isEarly(act: ArticleAct, { steps, passed }: Way): boolean {
  const open = steps.filter(({ key }) => !passed.includes(key));
  return act === 'restore' ? open.length > 0 : act === 'publishUrgently' && open.some(({ key }) => key === 'secrecy');
}

function liveAfter(act: ArticleAct, { live, text }: Model): number | null {
  if (act === 'withdraw' || act === 'reject') return null;
  return act === 'publishUrgently' || act === 'restore' ? text : live;
}

class Act implements fc.Command<Model, Record<string, never>> {
  constructor(readonly act: ArticleAct) {}

  check(): boolean {
    return true;
  }

  run(model: Model): void {
    const before = model.standing;
    const next = moved(before, this.act);
    assert.equal(next !== null, isOpenTo(before, this.act) && !isEarly(this.act, before));
    if (!next) return;
    model.standing = next;
    this.remember(model);
    const { state, revision, lastRevision, liveRevision } = model.standing;
    assert(revision <= lastRevision);
    assert.equal(['PUBLISHED', 'ARCHIVED', 'LIVE_IN_REVIEW'].includes(state), liveRevision === revision);
    assert.equal(liveRevision === null, model.live === null);
    assert((state !== 'APPROVED' && state !== 'SCHEDULED') || model.standing.steps.length === model.approved);
    assert.equal(['IN_REVIEW', 'APPROVED', 'LIVE_IN_REVIEW'].includes(state), model.standing.step !== null);
  }

  // A yes counts for the text it was said about, once for each step.
  private remember(model: Model): void {
    if (this.act === 'edit') model.text += 1;
    if (this.act === 'submit') model.approved = 0;
    if (this.act === 'approve') model.approved += 1;
    model.live = liveAfter(this.act, model);
    if (this.act !== 'publish') return;
    assert.equal(model.approved, model.standing.steps.length);
    model.live = model.text;
  }

  toString(): string {
    return this.act;
  }
}

describe('any sequence of acts', () => {
  it('publishes only the very text that was approved, and keeps revisions in order', () => {
    const acts = fc.commands(
      ARTICLE_ACTS.map((act) => fc.constant(new Act(act))),
      { maxCommands: 25 },
    );
    fc.assert(
      fc.property(acts, fc.subarray([REVIEW, SECRECY, FINAL]), (commands, steps) => {
        const model: Model = { standing: { ...DRAFT, steps }, text: 1, approved: 0, live: null };
        fc.modelRun(() => ({ model, real: {} }), commands);
      }),
      { numRuns: 10_000 },
    );
  });
});
