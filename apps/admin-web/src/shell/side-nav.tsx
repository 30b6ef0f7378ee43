import { EllipsisOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { useState } from 'react';
import { NavLink } from 'react-router';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { useFrameValue } from './me.js';
import { shellMessages } from './messages.js';
import { navOf, type NavEntry } from './nav.js';

const noCount = (): undefined => undefined;

type ItemProps = { entry: NavEntry; to: string; label: string; isInBar?: boolean; onClick?: () => void };

function Item({ entry, to, label, isInBar = false, onClick }: ItemProps) {
  const useCount = entry.useCount ?? noCount;
  const count = useCount();
  const Icon = entry.icon;
  return (
    <NavLink
      to={to}
      end={entry.path === ''}
      {...(isInBar ? { 'data-phone': '' } : {})}
      {...(onClick ? { onClick } : {})}
    >
      <Icon aria-hidden="true" />
      <span>{label}</span>
      {count ? <span className="count">{count}</span> : null}
    </NavLink>
  );
}

/** What the bottom bar of a phone holds beside 更多. */
const IN_BAR = 4;

type Groups = ReturnType<typeof navOf>;

/** The rest of the menu, which a phone's bottom bar has no room for. */
function More({ groups }: { groups: Groups }) {
  const frame = useFrameValue();
  const t = useMessages(shellMessages);
  const [isOpen, open] = useState(false);
  return (
    <>
      <button type="button" className="nav-more" aria-haspopup="dialog" onClick={() => open(true)}>
        <EllipsisOutlined aria-hidden="true" />
        <span>{t('more')}</span>
      </button>
      <Drawer
        open={isOpen}
        onClose={() => open(false)}
        placement="bottom"
        size="auto"
        title={t('menu')}
        destroyOnHidden
      >
        <nav className="nav-sheet" aria-label={t('menu')}>
          <ul>
            {groups
              .flatMap(({ entries }) => entries)
              .map((entry) => (
                <li key={entry.key}>
                  <Item
                    entry={entry}
                    to={`/s/${frame.site.id}/${entry.path}`}
                    label={entry.label(frame)}
                    onClick={() => open(false)}
                  />
                </li>
              ))}
          </ul>
        </nav>
      </Drawer>
    </>
  );
}

/** First-level menu: 188 open, a rail of icons over labels below 1360; below 640 the bottom bar, and 更多 for what it cannot hold. */
export function SideNav() {
  const frame = useFrameValue();
  const t = useMessages(shellMessages);
  const common = useMessages(commonMessages);
  const groups = navOf(frame);
  const all = groups.flatMap(({ entries }) => entries);
  const first = [...all.filter(({ phone }) => phone), ...all.filter(({ phone }) => !phone)];
  const inBar = first.slice(0, all.length > IN_BAR + 1 ? IN_BAR : all.length);
  return (
    <nav className="nav" aria-label={common('mainMenu')}>
      {groups.map(({ group, entries }) => (
        <div key={group || 'top'} className="nav-group">
          {group && <h2>{t(`group.${group}`)}</h2>}
          <ul>
            {entries.map((entry) => (
              <li key={entry.key}>
                <Item
                  entry={entry}
                  to={`/s/${frame.site.id}/${entry.path}`}
                  label={entry.label(frame)}
                  isInBar={inBar.includes(entry)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {inBar.length < all.length && <More groups={groups} />}
    </nav>
  );
}
