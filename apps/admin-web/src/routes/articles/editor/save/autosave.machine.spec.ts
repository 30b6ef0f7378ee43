import { describe, expect, it } from '@jest/globals';
import { CALM_MS, PAUSE_MS, isUnsaved, next, untouched, type Autosave, type SaveEvent } from './autosave.machine.js';

const typed: SaveEvent = { type: 'edited', isTitled: true };
const after = (...events: SaveEvent[]): Autosave =>
  events.reduce((state, event) => next(state, event).state, untouched);
const effects = (...events: SaveEvent[]): string[] => {
  const last = events.at(-1) ?? typed;
  return next(after(...events.slice(0, -1)), last).effects.map((effect) => effect.type);
};

describe('autosave', () => {
  it('keeps the text in the browser and waits less than a second after a key, however many follow', () => {
    expect(next(untouched, typed).effects).toEqual([{ type: 'keep' }, { type: 'wait', ms: CALM_MS }]);
    expect(next(after(typed), typed).effects).toEqual([{ type: 'keep' }]);
    expect(CALM_MS).toBeLessThan(1_000);
  });
  it('waits for a pause before an article is begun', () => {
    const first: SaveEvent = { ...typed, isNew: true };
    expect(next(after(first), first).effects).toEqual([{ type: 'keep' }, { type: 'wait', ms: PAUSE_MS }]);
  });
  it('sends when the time is over', () => {
    expect(effects(typed, { type: 'due' })).toEqual(['send']);
  });
  it('sends at once on leaving', () => {
    expect(effects(typed, { type: 'now' })).toEqual(['send']);
  });
  it('does not send what the server has', () => {
    expect(effects(typed, { type: 'due' }, { type: 'saved' }, { type: 'now' })).toEqual([]);
  });
  it('drops the browser copy only when the server has everything', () => {
    expect(effects(typed, { type: 'due' }, { type: 'saved' })).toEqual(['forget']);
    expect(effects(typed, { type: 'due' }, typed, { type: 'saved' })).toEqual(['keep', 'wait']);
  });
  it('goes again at once when asked during a request', () => {
    expect(effects(typed, { type: 'due' }, typed, { type: 'now' }, { type: 'saved' })).toEqual(['send']);
  });
  it('says that this is the text even when the server has every word of it', () => {
    const commit: SaveEvent = { type: 'commit' };
    expect(next(untouched, commit).effects).toEqual([{ type: 'send', isAct: true }]);
    expect(next(after(typed, { type: 'due' }, { type: 'saved' }), commit).effects).toEqual([
      { type: 'send', isAct: true },
    ]);
    expect(next(after(typed), { type: 'due' }).effects).toEqual([{ type: 'send', isAct: false }]);
  });
  it('says so after the draft that is under way', () => {
    const state = after(typed, { type: 'due' }, { type: 'commit' });
    expect(next(state, { type: 'saved' }).effects).toEqual([{ type: 'send', isAct: true }]);
  });
  it('never has two requests under way', () => {
    expect(effects(typed, { type: 'due' }, typed)).toEqual(['keep']);
    expect(effects(typed, { type: 'due' }, { type: 'due' })).toEqual([]);
  });
});

describe('autosave in trouble', () => {
  it('tries again later and later while offline, with the same request', () => {
    const lost: SaveEvent = { type: 'failed', trouble: 'offline' };
    const events: SaveEvent[] = [typed, { type: 'due' }, lost, { type: 'back' }];
    expect(effects(...events)).toEqual(['resend']);
    expect(next(after(...events), lost).effects.at(-1)).toEqual({ type: 'wait', ms: 2 * PAUSE_MS });
  });
  it('sends what was typed while offline after the lost request is answered', () => {
    const state = after(typed, { type: 'due' }, { type: 'failed', trouble: 'offline' }, typed, { type: 'back' });
    expect(next(state, { type: 'saved' }).state.phase).toBe('waiting');
  });
  it('holds after a lost session until the person is back', () => {
    const state = after(typed, { type: 'due' }, { type: 'failed', trouble: 'session' }, typed);
    expect(state).toMatchObject({ phase: 'held', trouble: 'session' });
    expect(next(state, { type: 'back' }).effects).toEqual([{ type: 'resend' }]);
  });
  it('sends nothing on a conflict until it is settled', () => {
    const state = after(typed, { type: 'due' }, { type: 'failed', trouble: 'stale' }, typed);
    expect(next(state, { type: 'now' }).effects).toEqual([]);
    expect(next(state, { type: 'settled' }).effects).toEqual([{ type: 'send', isAct: true }]);
  });
  it('tries a refused text again when it was changed', () => {
    expect(effects(typed, { type: 'due' }, { type: 'failed', trouble: 'refused' }, typed)).toEqual(['keep', 'wait']);
  });
  it('keeps a text without a title in the browser only', () => {
    const state = after({ type: 'edited', isTitled: false });
    expect(state).toMatchObject({ phase: 'held', trouble: 'untitled' });
    expect(next(state, typed).effects.map((effect) => effect.type)).toEqual(['keep', 'wait']);
  });
  it('warns before closing as long as the server lacks something', () => {
    expect(isUnsaved(untouched)).toBe(false);
    expect(isUnsaved(after(typed))).toBe(true);
  });
});
