import { describe, expect, it } from '@jest/globals';
import { dropped, mayStandBelow, placeOf, siblingsAt, stepped } from './move.model.js';

const at = (id: string, position: number, path: string, parentId: string | null = null) => ({
  ...{ id, position, path, parentId },
});
const yw = at('yw', 10, 'yw');
const zwyw = at('zwyw', 10, 'yw/zwyw', 'yw');
const bmdt = at('bmdt', 20, 'yw/bmdt', 'yw');
const zwgk = at('zwgk', 20, 'zwgk');
const deep = at('deep', 10, 'yw/zwyw/deep', 'zwyw');
const columns = [yw, zwgk, bmdt, zwyw, deep];

describe('where a column may be moved', () => {
  it('is below every other one that leaves room for all it holds, never below itself', () => {
    expect([null, yw, zwgk, bmdt, zwyw].map((parent) => mayStandBelow(columns, zwyw, parent))).toEqual([
      ...[true, true, true, false, false],
    ]);
    expect(mayStandBelow(columns, yw, zwgk)).toBe(false);
  });

  it('is counted among those that stay', () => {
    expect(placeOf(columns, bmdt)).toEqual({ parentId: 'yw', position: 1 });
    expect(siblingsAt(columns, 'yw', zwyw)).toEqual([bmdt]);
  });

  it('is one up or down among its siblings, and no further than the first and the last', () => {
    expect(stepped(columns, bmdt, -1)).toEqual({ parentId: 'yw', position: 0 });
    expect([stepped(columns, bmdt, 1), stepped(columns, zwyw, -1)]).toEqual([null, null]);
  });

  it('is before, in or after the row it is let go at', () => {
    expect(dropped(columns, zwgk, bmdt, 'before')).toEqual({ parentId: 'yw', position: 1 });
    expect(dropped(columns, zwgk, bmdt, 'after')).toEqual({ parentId: 'yw', position: 2 });
    expect(dropped(columns, zwgk, yw, 'into')).toEqual({ parentId: 'yw', position: 2 });
    expect(dropped(columns, zwyw, bmdt, 'after')).toEqual({ parentId: 'yw', position: 1 });
  });

  it('is nowhere where it stands already, and nowhere it has no room', () => {
    expect(dropped(columns, zwyw, bmdt, 'before')).toBeNull();
    expect(dropped(columns, yw, deep, 'into')).toBeNull();
    expect(dropped(columns, yw, yw, 'into')).toBeNull();
  });
});
