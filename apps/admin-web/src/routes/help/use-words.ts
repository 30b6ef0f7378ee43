import { useTranslation } from 'react-i18next';
import { i18n } from '../../i18n/i18n.js';
import type { Lesson, LessonWords } from '../../shell/lesson.js';

/** The words of lessons in the language of the person. */
export function useWords(): (lesson: Lesson) => LessonWords {
  const { i18n: chosen } = useTranslation(undefined, { i18n });
  return (lesson) => lesson[chosen.language === 'en' ? 'en' : 'zh-CN'];
}
