import { describe, expect, it } from '@jest/globals';
import { OftenSent } from './often-sent.js';

function sent(often: OftenSent, text: string, times: number): string | null {
  return Array.from({ length: times }, () => often.nameOf(text)).at(-1) ?? null;
}

describe('statements that are sent often', () => {
  it('get a name of their own, and keep it', () => {
    const often = new OftenSent();
    expect(sent(often, 'select 1', 24)).toBeNull();
    expect(sent(often, 'select 1', 1)).toBe('often-1');
    expect(sent(often, 'select 2', 25)).toBe('often-2');
    expect(sent(often, 'select 1', 1)).toBe('often-1');
  });

  it.each(['select * from site', 'select s.* from site s', 'insert into site default values returning *'])(
    'get none where a new column would change the answer: %s',
    (text) => {
      expect(sent(new OftenSent(), text, 100)).toBeNull();
    },
  );

  it('may count all rows', () => {
    expect(sent(new OftenSent(), 'select count(*) from site', 25)).toBe('often-1');
  });

  it('are a bounded number, whatever comes', () => {
    const often = new OftenSent();
    const named = Array.from({ length: 5_000 }, (_, place) => sent(often, `select ${place}`, 25));
    expect(named.filter(Boolean)).toHaveLength(200);
    expect(sent(often, 'select 199', 1)).toBe('often-200');
  });
});
