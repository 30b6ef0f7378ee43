import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodePurge, encodePurge, EVERYTHING } from './purge-payload.js';

describe('purge payload', () => {
  it('keeps every payload below what a notification may carry', () => {
    const tags = Array.from({ length: 1000 }, (_, index) => `column:0190-${index}`);
    const payloads = encodePurge(tags);
    expect(payloads.length).toBeGreaterThan(1);
    expect(Math.max(...payloads.map((payload) => Buffer.byteLength(payload)))).toBeLessThan(8000);
  });

  it('gives back what was put in, each tag once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 })), (tags) => {
        expect(encodePurge(tags).flatMap(decodePurge).sort()).toEqual([...new Set(tags)].sort());
      }),
    );
  });

  it('sends nothing when nothing changed', () => {
    expect(encodePurge([])).toEqual([]);
  });

  it.each(['', 'site:1', '{"tags":[]}', '[1]', 'null'])('empties everything when it cannot read %j', (payload) => {
    expect(decodePurge(payload)).toEqual([EVERYTHING]);
  });
});
