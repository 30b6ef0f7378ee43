import { useTranslation } from 'react-i18next';
import { matchPath } from 'react-router';
import { i18n } from '../../i18n/i18n.js';
import { lessons as en } from './lessons.en.js';
import { lessons as zh } from './lessons.zh-CN.js';

/** What one screen is for and how it is used, in half a minute. */
export type Lesson = {
  readonly title: string;
  readonly what: string;
  /** In the order in which they are done. */
  readonly steps: readonly string[];
  /** What people get wrong. */
  readonly care?: string;
};

/** Screens by the pattern of their address below the site; the first that fits counts. */
export const PLACES = {
  workbench: '/',
  write: '/articles/new',
  trail: '/articles/:id/trail',
  history: '/articles/:id/history',
  editor: '/articles/:id',
  articles: '/articles',
  review: '/review',
  columns: '/columns',
  media: '/media',
  feedback: '/feedback',
  opening: '/opening',
  newSite: '/sites/new',
  site: '/sites/:id',
  sites: '/sites',
  settings: '/settings',
  people: '/people',
  responsibility: '/responsibility',
  checks: '/checks',
  files: '/files',
  calendar: '/calendar',
  report: '/report',
  audit: '/audit',
  batch: '/batches/:id',
  batches: '/batches',
  jobs: '/jobs',
  messageSettings: '/messages/settings',
  messages: '/messages',
} as const;

export type LessonKey = keyof typeof PLACES;
export type Lessons = Readonly<Record<LessonKey, Lesson>>;

/** Which lesson an address below the site is about. */
export function lessonAt(path: string): LessonKey | null {
  const keys = Object.keys(PLACES) as LessonKey[];
  return keys.find((key) => matchPath(PLACES[key], path) !== null) ?? null;
}

/** All lessons in the language of the person. */
export function useLessons(): Lessons {
  const { i18n: language } = useTranslation(undefined, { i18n });
  return language.language === 'en' ? en : zh;
}
