import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { consultations, type StepRow, unheard } from './workflow-steps.js';

const row = (event: string, by: string, more: Partial<StepRow> = {}): StepRow => ({
  ...{ seq: 1, event, key: 'review', by, byName: by, at: '2026-03-02T01:00:00Z', note: null, hash: null },
  ...more,
});
const ask = (id: string, isNeeded: boolean): StepRow => row('consult', 'judge', { forId: id, forName: id, isNeeded });
const say = (id: string, verdict: 'agree' | 'disagree'): StepRow => row('opine', id, { verdict });
const SENT = row('submit', 'writer', { key: 'write' });

describe('opinions that were asked for', () => {
  it('are waited for where they are needed and not given', () => {
    expect(unheard([SENT, ask('a', true), ask('b', false)])).toEqual(['a']);
    expect(unheard([SENT, ask('a', true), say('a', 'disagree')])).toEqual([]);
  });

  it('are those asked for last: who is asked again has to answer again, or no longer', () => {
    expect(unheard([SENT, ask('a', true), say('a', 'agree'), ask('a', true)])).toEqual(['a']);
    expect(unheard([SENT, ask('a', true), ask('a', false)])).toEqual([]);
  });

  it('end with their round', () => {
    expect(consultations([SENT, ask('a', true), row('return', 'judge'), SENT])).toEqual([]);
  });

  it('never wait for anybody who answered after they were asked last', () => {
    const people = fc.constantFrom('a', 'b', 'c');
    const said = fc.oneof(
      fc.tuple(people, fc.boolean()).map(([id, is]) => ask(id, is)),
      people.map((id) => say(id, 'agree')),
    );
    fc.assert(
      fc.property(fc.array(said, { maxLength: 20 }), (rows) => {
        const waits = (id: string): boolean => {
          const at = rows.findLastIndex(({ forId }) => forId === id);
          return at >= 0 && rows[at]?.isNeeded === true && !rows.slice(at).some(({ by }) => by === id);
        };
        expect(unheard([SENT, ...rows]).sort()).toEqual(['a', 'b', 'c'].filter(waits));
      }),
    );
  });
});
