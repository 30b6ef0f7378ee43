import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Lesson, lessonAt } from './lesson.js';

const ROUTES = join(import.meta.dirname, '..', 'routes');

describe('the lesson of a page', () => {
  let lessons: readonly Lesson[];
  beforeAll(async () => {
    const files = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('lessons.ts'),
    );
    const all: { lessons: readonly Lesson[] }[] = await Promise.all(files.map((file) => import(join(ROUTES, file))));
    lessons = all.flatMap((one) => one.lessons);
  });

  it.each([
    ['/', '工作台'],
    ['/articles', '内容管理'],
    ['/articles/new', '写稿'],
    ['/articles/019f', '改稿'],
    ['/articles/019f/trail', '审校留痕'],
    ['/articles/019f/history', '历史版本'],
    ['/nowhere', undefined],
  ])('at %s is that of %s', (path, title) => {
    expect(lessonAt(lessons, path)?.['zh-CN'].title).toBe(title);
  });

  it('has as many steps in English as in Chinese', () => {
    const uneven = lessons.filter(
      ({ 'zh-CN': zh, en }) => zh.steps.length !== en.steps.length || !zh.care !== !en.care,
    );
    expect(uneven.map(({ place }) => place)).toEqual([]);
  });

  it('is one for each place', () => {
    expect(new Set(lessons.map(({ place }) => place)).size).toBe(lessons.length);
  });
});
