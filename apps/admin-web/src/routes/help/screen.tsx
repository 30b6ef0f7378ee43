import { Link } from 'react-router';
import { PageHead, useDocumentTitle } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import type { Lesson } from '../../shell/lesson.js';
import { useFrameValue, useSitePath } from '../../shell/me.js';
import { lessons, navOf } from '../../shell/nav.js';
import { LessonView } from './lesson-view.js';
import { helpMessages } from './messages.js';
import { useWords } from './use-words.js';
import './help.css';

function LessonArticle({ lesson }: { lesson: Lesson }) {
  const t = useMessages(helpMessages);
  const sitePath = useSitePath();
  const words = useWords()(lesson);
  const id = `lesson-${lesson.place.replace(/\W+/g, '-')}`;
  return (
    <article aria-labelledby={id}>
      <h2 id={id} className="help-head">
        {words.title}
      </h2>
      <LessonView lesson={words} />
      {!lesson.place.includes(':') && (
        <Link to={sitePath(lesson.place.slice(1))} aria-describedby={id}>
          {t('open')}
        </Link>
      )}
    </article>
  );
}

/** 全部帮助: the lessons of the pages that the person has, in the order of the menu; those for everybody come last. */
export function HelpScreen() {
  const t = useMessages(helpMessages);
  const addresses = navOf(useFrameValue()).flatMap(({ entries }) => entries.map(({ path }) => firstOf(`/${path}`)));
  const places = [...new Set([...addresses, 'messages'])];
  useDocumentTitle(t('all'));
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead title={t('all')} fact={<span className="muted">{t('allText')}</span>} />
      </div>
      <div className="lessons">
        {places
          .flatMap((first) => lessons.filter(({ place }) => firstOf(place) === first))
          .map((lesson) => (
            <LessonArticle key={lesson.place} lesson={lesson} />
          ))}
      </div>
    </div>
  );
}

const firstOf = (place: string): string => place.split('/')[1] ?? '';
