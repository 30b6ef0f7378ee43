import { describe, expect, it } from '@jest/globals';
import { changeSaid } from './change.js';

const nothing = { changeNote: null, isMinor: false };
const live = { ...nothing, publishedAt: new Date(), liveRevision: 1 };

describe('what a text says of its change', () => {
  it('is a note in one line, or that it is minor and nothing else', () => {
    expect(changeSaid(live, { note: ' 更正\n数据 ' })).toEqual({ changeNote: '更正 数据', isMinor: false });
    expect(changeSaid(live, { note: '错字', isMinor: true })).toEqual({ changeNote: null, isMinor: true });
  });

  it('is asked for where readers have another text, and stays what was said when it was submitted before', () => {
    const unsaid = expect.objectContaining({ code: 'CONTENT.CHANGE_UNSAID' });
    for (const given of [undefined, {}, { note: ' ' }, { isMinor: false }])
      expect(() => changeSaid(live, given)).toThrow(unsaid);
    expect(changeSaid({ ...live, isMinor: true }, null)).toEqual({ changeNote: null, isMinor: true });
    expect(changeSaid({ ...live, liveRevision: null }, {})).toEqual(nothing);
  });

  it('is nothing before readers had any', () => {
    expect(changeSaid({ ...nothing, publishedAt: null, liveRevision: null }, { note: '初稿' })).toEqual(nothing);
  });

  it.each([
    ['字'.repeat(201), 'maxLength'],
    ['更\u202e正', 'keepsDirection'],
  ])('is refused where it cannot be shown: %s', (note, rule) => {
    const fields = [{ field: 'change.note', rule }];
    expect(() => changeSaid(live, { note })).toThrow(
      expect.objectContaining({ code: 'CONTENT.CHANGE_NOTE_UNFIT', fields }),
    );
  });
});
