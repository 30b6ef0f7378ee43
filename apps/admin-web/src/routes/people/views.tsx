import { NavLink } from 'react-router';
import { useMessages } from '../../i18n/messages.js';
import { useSitePath } from '../../shell/index.js';
import { peopleMessages } from './messages.js';

/** 人员 | 责任表: two pages with their own addresses. */
export function PeopleViews() {
  const t = useMessages(peopleMessages);
  const sitePath = useSitePath();
  return (
    <nav className="tabs views" aria-label={t('views')}>
      <NavLink to={sitePath('people')}>{t('view.people')}</NavLink>
      <NavLink to={sitePath('responsibility')}>{t('view.board')}</NavLink>
    </nav>
  );
}
