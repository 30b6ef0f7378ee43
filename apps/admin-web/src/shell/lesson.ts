import { matchPath } from 'react-router';

/** What one screen is for and how it is used, in half a minute. */
export type LessonWords = {
  readonly title: string;
  readonly what: string;
  /** In the order in which they are done. */
  readonly steps: readonly string[];
  /** What people get wrong. */
  readonly care?: string;
};

/** The lesson of a screen: a part of the application brings its own, in `routes/<folder>/lessons.ts`. */
export type Lesson = {
  /** The pattern of its address below the site; the first that fits counts. */
  readonly place: string;
  readonly 'zh-CN': LessonWords;
  readonly en: LessonWords;
};

/** The lesson of an address below the site. */
export function lessonAt(lessons: readonly Lesson[], path: string): Lesson | null {
  return lessons.find(({ place }) => matchPath(place, path) !== null) ?? null;
}
