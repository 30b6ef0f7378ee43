import { describe, expect, it } from '@jest/globals';
import { asVisibility, inheritOf, inheritsOf, sourceOf, tabOf, visibilityOf } from './settings.model.js';

const at = (id: string, parentId: string | null, inherited: string[]) => ({ id, parentId, inherited });

describe('the settings of a column', () => {
  it('come from the nearest column above that declares them, or from the site', () => {
    const [top, middle] = [at('top', null, ['kinds']), at('middle', 'top', ['unit', 'kinds'])];
    expect(sourceOf([top, middle], middle, 'unit')).toBe(top);
    expect(sourceOf([top, middle], middle, 'cadence')).toBe(middle);
    expect(sourceOf([top, middle], middle, 'kinds')).toBeNull();
    expect(sourceOf([top, middle], null, 'unit')).toBeNull();
  });

  it('are taken from above in a new column, but for how often it is fed', () => {
    expect(inheritOf(inheritsOf(null))).toEqual(['unit', 'kinds', 'responsible', 'officer']);
    expect(inheritOf(inheritsOf({ inherited: ['cadence'] }))).toEqual(['cadence']);
  });

  it('say who finds it in one word', () => {
    expect([visibilityOf({ isVisible: true, isInMenu: false }), asVisibility('aside')]).toEqual([
      ...['aside', { isVisible: true, isInMenu: false }],
    ]);
    expect([visibilityOf({ isVisible: false, isInMenu: true }), asVisibility('closed')]).toEqual([
      ...['closed', { isVisible: false }],
    ]);
  });

  it('are found by the tab that holds a field that was refused', () => {
    expect(['input.slug', 'cadenceDays', 'steps', 'nothing'].map(tabOf)).toEqual([
      ...['basic', 'cadence', 'steps', undefined],
    ]);
  });
});
