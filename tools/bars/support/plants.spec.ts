import { describe, expect, it } from '@jest/globals';
import { lostPlaces, unnoticed } from './plants.ts';

describe('a place that a bar breaks', () => {
  it('is missed when it is gone, with the bar and the words that stood there', () => {
    const breaks = [
      { file: 'package.json', find: '"name": "jiyue"' },
      { file: 'package.json', find: '"name": "gone"' },
    ];
    expect(lostPlaces([{ name: 'wall', breaks }])).toEqual([
      'wall breaks nothing in package.json any more: "name": "gone"',
    ]);
  });
});

describe('faults that are planted', () => {
  const marks = { 'an open door': /door/, 'a broken lock': /lock/ };
  const said: string[] = [];
  const look = (findings: readonly string[]) => unnoticed(marks, findings, (line) => void said.push(line));

  it('are noticed when each is spoken of', () => {
    expect(look(['the lock gives', 'the door stands open'])).toEqual([]);
    expect(said).toContain('noticed: an open door: the door stands open');
  });

  it('do not hide behind one another, nor behind something else that is wrong', () => {
    expect(look(['the lock gives', 'the roof leaks'])).toEqual(['an open door']);
    expect(said).toContain('NOT noticed: an open door');
  });
});
