import { describe, expect, it } from '@jest/globals';
import { lessons as en } from './lessons.en.js';
import { lessonAt, PLACES } from './lessons.js';
import { lessons as zh } from './lessons.zh-CN.js';

describe('the lesson of a page', () => {
  it.each([
    ['/', 'workbench'],
    ['/articles', 'articles'],
    ['/articles/new', 'write'],
    ['/articles/019f', 'editor'],
    ['/articles/019f/trail', 'trail'],
    ['/articles/019f/history', 'history'],
    ['/sites/new', 'newSite'],
    ['/sites/019f', 'site'],
    ['/messages/settings', 'messageSettings'],
    ['/nowhere', null],
  ])('at %s is that of %s', (path, key) => {
    expect(lessonAt(path)).toBe(key);
  });

  it('has as many steps in English as in Chinese', () => {
    const steps = (all: typeof zh) => Object.entries(all).map(([key, lesson]) => [key, lesson.steps.length]);
    expect(steps(en)).toEqual(steps(zh));
    expect(Object.keys(zh).sort()).toEqual(Object.keys(PLACES).sort());
  });
});
