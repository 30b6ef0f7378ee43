import { useMessages } from '../../i18n/messages.js';
import type { LessonWords } from '../../shell/lesson.js';
import { helpMessages } from './messages.js';

/** The words of one lesson, below its heading. */
export function LessonView({ lesson }: { lesson: LessonWords }) {
  const t = useMessages(helpMessages);
  return (
    <div className="lesson">
      <p>{lesson.what}</p>
      <ol aria-label={t('steps')}>
        {lesson.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {lesson.care && (
        <p className="lesson-care">
          <b>{t('care')}</b> {lesson.care}
        </p>
      )}
    </div>
  );
}
