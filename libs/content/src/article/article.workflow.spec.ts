import assert from 'node:assert/strict';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ARTICLE_ACTS, ARTICLE_STATES, type ArticleAct, isOpenTo, moved, type Standing } from './article.workflow.js';

const DRAFT: Standing = { state: 'DRAFT', revision: 1, lastRevision: 1, liveRevision: null, secrecyStep: false };

function after(acts: readonly ArticleAct[], from: Standing = DRAFT): Standing {
  return acts.reduce<Standing>((standing, act) => ({ ...standing, ...moved(standing, act) }), from);
}

describe('article workflow', () => {
  it('leads from draft over review to publication', () => {
    expect(after(['submit', 'approve', 'publish'])).toMatchObject({ state: 'PUBLISHED', liveRevision: 1 });
  });

  it('stops for the secrecy review where the column asks for one', () => {
    const strict = { ...DRAFT, secrecyStep: true };
    expect(after(['submit', 'approve'], strict).state).toBe('SECRECY');
    expect(after(['submit', 'approve', 'clearSecrecy'], strict).state).toBe('APPROVED');
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

  it('refuses a closed act with the state and the act', () => {
    expect(() => moved(DRAFT, 'publish')).toThrow(
      expect.objectContaining({ params: { state: 'DRAFT', act: 'publish' } }),
    );
  });

  it('answers every state and act: it moves to a state, or refuses', () => {
    const cells = ARTICLE_STATES.flatMap((state) =>
      ARTICLE_ACTS.map((act) => ({ ...DRAFT, state, liveRevision: 1, act })),
    );
    const answers = cells.map(({ act, ...standing }) =>
      isOpenTo(standing, act) ? moved(standing, act).state : 'REFUSED',
    );
    expect(answers.every((answer) => ['REFUSED', ...ARTICLE_STATES].includes(answer))).toBe(true);
    expect(answers.filter((answer) => answer !== 'REFUSED')).toHaveLength(23);
  });
});

/** The texts as they were approved and published, beside the real workflow: what must always be true of it. */
interface Model {
  standing: Standing;
  text: number;
  approved: number | null;
  live: number | null;
}

class Act implements fc.Command<Model, Record<string, never>> {
  constructor(readonly act: ArticleAct) {}

  check(): boolean {
    return true;
  }

  run(model: Model): void {
    const before = model.standing;
    if (!isOpenTo(before, this.act)) return assert.throws(() => moved(before, this.act));
    model.standing = { ...before, ...moved(before, this.act) };
    this.remember(model);
    const { state, revision, lastRevision, liveRevision } = model.standing;
    assert(revision <= lastRevision);
    assert.equal(state === 'PUBLISHED', liveRevision === revision);
    assert.equal(liveRevision === null, model.live === null);
    assert(state !== 'APPROVED' || model.approved === model.text);
  }

  private remember(model: Model): void {
    if (this.act === 'edit') model.text += 1;
    if (this.act === 'edit' || this.act === 'recall' || this.act === 'return') model.approved = null;
    if (this.act === 'approve') model.approved = model.text;
    if (this.act === 'withdraw') model.live = null;
    if (this.act !== 'publish') return;
    assert.equal(model.approved, model.text);
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
      fc.property(acts, fc.boolean(), (commands, secrecyStep) => {
        const model = { standing: { ...DRAFT, secrecyStep }, text: 1, approved: null, live: null };
        fc.modelRun(() => ({ model, real: {} }), commands);
      }),
      { numRuns: 10_000 },
    );
  });
});
