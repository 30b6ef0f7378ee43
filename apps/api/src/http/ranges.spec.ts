import { describe, expect, it } from '@jest/globals';
import { rangeOf } from './ranges.js';

const part = (start: number, end: number) => ({ kind: 'part', part: { start, end } });

describe('a part of a file', () => {
  it('is asked for from a place on, up to a place, or from its end', () => {
    expect(rangeOf('bytes=0-9', 100)).toEqual(part(0, 9));
    expect(rangeOf('bytes=90-', 100)).toEqual(part(90, 99));
    expect(rangeOf('bytes=90-500', 100)).toEqual(part(90, 99));
    expect(rangeOf('bytes=-10', 100)).toEqual(part(90, 99));
    expect(rangeOf('bytes=-500', 100)).toEqual(part(0, 99));
    expect(rangeOf('Bytes=5-5', 100)).toEqual(part(5, 5));
  });

  it('is refused where there is none', () => {
    expect(rangeOf('bytes=100-', 100)).toEqual({ kind: 'refused' });
    expect(rangeOf('bytes=-0', 100)).toEqual({ kind: 'refused' });
  });

  it('is refused when several are asked for at once', () => {
    expect(rangeOf('bytes=0-1,4-5', 100)).toEqual({ kind: 'refused' });
    expect(rangeOf(`bytes=${'0-,'.repeat(5000)}0-`, 100)).toEqual({ kind: 'refused' });
  });

  it.each([undefined, '', 'lines=0-9', 'bytes=', 'bytes=-', 'bytes=a-b', 'bytes=9-5', 'bytes=1e3-2e3'])(
    'is the whole file for %s',
    (header) => {
      expect(rangeOf(header, 100)).toEqual({ kind: 'whole' });
    },
  );
});
