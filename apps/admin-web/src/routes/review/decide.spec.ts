import { describe, expect, it } from '@jest/globals';
import { decisionOf } from './decide.js';

const person = (id: string, name: string) => ({ id, name, unitName: null, behalfName: null });
const article = {
  state: 'IN_REVIEW' as const,
  allowed: [] as string[],
  createdBy: person('p1', '何云舒'),
  steps: [
    { key: 'review', state: 'current', at: null, note: null, people: [person('p1', '何云舒'), person('p2', '周启明')] },
  ],
};

describe('decision', () => {
  it('follows what the server allows', () => {
    expect(decisionOf({ ...article, allowed: ['approve', 'return'] }, 'p2')).toMatchObject({
      onward: 'approve',
      mayReturn: true,
    });
    expect(decisionOf({ ...article, allowed: ['publish'] }, 'p2')).toMatchObject({
      onward: 'publish',
      mayReturn: false,
    });
  });
  it('tells the author who can review instead', () => {
    expect(decisionOf(article, 'p1').refusal).toEqual({ reason: 'own', names: ['周启明'] });
  });
  it('tells anybody else whose step it is', () => {
    expect(decisionOf(article, 'p3').refusal).toEqual({ reason: 'other', names: ['何云舒', '周启明'] });
  });
  it('says when there is nothing to decide', () => {
    expect(decisionOf({ ...article, state: 'PUBLISHED' }, 'p2').refusal).toEqual({ reason: 'none', names: [] });
  });
});
