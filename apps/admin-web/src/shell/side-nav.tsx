import { NavLink } from 'react-router';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { useFrameValue } from './me.js';
import { shellMessages } from './messages.js';
import { navOf, type NavEntry } from './nav.js';

const noCount = (): undefined => undefined;

function Item({ entry, to, label }: { entry: NavEntry; to: string; label: string }) {
  const useCount = entry.useCount ?? noCount;
  const count = useCount();
  const Icon = entry.icon;
  return (
    <NavLink to={to} end={entry.path === ''} {...(entry.phone ? { 'data-phone': '' } : {})}>
      <Icon aria-hidden="true" />
      <span>{label}</span>
      {count ? <span className="count">{count}</span> : null}
    </NavLink>
  );
}

/** First-level menu: 188 open, a rail of icons over labels below 1360, the bottom bar below 640. */
export function SideNav() {
  const frame = useFrameValue();
  const t = useMessages(shellMessages);
  const common = useMessages(commonMessages);
  return (
    <nav className="nav" aria-label={common('mainMenu')}>
      {navOf(frame).map(({ group, entries }) => (
        <div key={group || 'top'} className="nav-group">
          {group && <h2>{t(`group.${group}`)}</h2>}
          <ul>
            {entries.map((entry) => (
              <li key={entry.key}>
                <Item entry={entry} to={`/s/${frame.site.id}/${entry.path}`} label={entry.label(frame)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
