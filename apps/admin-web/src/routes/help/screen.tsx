import { Link } from 'react-router';
import { PageHead, useDocumentTitle } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useFrameValue, useSitePath } from '../../shell/me.js';
import { navOf } from '../../shell/nav.js';
import { LessonView } from './lesson-view.js';
import { type LessonKey, PLACES, useLessons } from './lessons.js';
import { helpMessages } from './messages.js';
import './help.css';

/** 全部帮助: the lessons of the pages that the person has, in the order of the menu, then those that pages lead to. */
export function HelpScreen() {
  const t = useMessages(helpMessages);
  const sitePath = useSitePath();
  const lessons = useLessons();
  const addresses = navOf(useFrameValue()).flatMap(({ entries }) => entries.map(({ path }) => `/${path}`));
  const keys = (Object.keys(PLACES) as LessonKey[]).filter((key) => isFor(PLACES[key], addresses));
  useDocumentTitle(t('all'));
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead title={t('all')} fact={<span className="muted">{t('allText')}</span>} />
      </div>
      <div className="lessons">
        {keys.map((key) => (
          <article key={key} aria-labelledby={`lesson-${key}`}>
            <h2 id={`lesson-${key}`} className="help-head">
              {lessons[key].title}
            </h2>
            <LessonView lesson={lessons[key]} />
            {!PLACES[key].includes(':') && (
              <Link to={sitePath(PLACES[key].slice(1))} aria-describedby={`lesson-${key}`}>
                {t('open')}
              </Link>
            )}
          </article>
        ))}
      </div>
    </div>
  );
}

/** A page of the menu, one below it, or one that everybody has. */
function isFor(place: string, addresses: readonly string[]): boolean {
  const [, first = ''] = place.split('/');
  return first === 'messages' || addresses.some((address) => address.split('/')[1] === first);
}
