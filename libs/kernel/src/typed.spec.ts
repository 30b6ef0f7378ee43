import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDay } from './days.js';
import { isBlank, isStorable, trimUnseen, turnsDirection } from './typed.js';

const unseen = [
  '\u200b',
  '\ufeff',
  '\u200e',
  '\u202f',
  '\u0007',
  '\u0085',
  '\u3000',
  '\u2060',
  '\u00ad',
  '\u3164',
  '\0',
];

describe('what a person typed', () => {
  it('is blank when nothing of it can be seen', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...unseen)), (parts) => isBlank(parts.join(''))));
  });

  it('loses what cannot be seen at its ends, and nothing inside', () => {
    expect(trimUnseen('\ufeff\u200b 张\u200d三 丰 \u200e\n')).toBe('张\u200d三 丰');
  });

  it('is not blank for a single letter of any script', () => {
    expect(['张', 'ئ', '𬴊', '1', '。', '☀️'].map(isBlank)).toEqual([false, false, false, false, false, false]);
  });

  it('turns its direction by an override, not by letters that run from the right', () => {
    expect(['\u202e张三', '\u2067甲', 'ئۇيغۇر', '甲\u200e'].map(turnsDirection)).toEqual([true, true, false, false]);
  });

  it('cannot be kept with U+0000 or half a character in it', () => {
    expect(['甲\0乙', '\ud800', '𬴊'].map(isStorable)).toEqual([false, false, true]);
  });

  it('names a day only when the calendar has it', () => {
    expect(['2026-02-28', '2026-02-30', '2024-02-29', '2026-13-01', '去年'].map(isDay)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});
