import { DownOutlined, SearchOutlined } from '@ant-design/icons';
import { SwitcherSitesDocument, type SwitcherSitesQuery } from '@jiyue/api-client';
import { Input } from 'antd';
import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../api/index.js';
import { useShortcuts } from '../components/shortcuts.js';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { siteKindWords } from '../i18n/site-kind.js';
import { useSite } from './me.js';
import { shellMessages } from './messages.js';
import { recentSites } from './recent-sites.js';
import { useLeave } from './use-leave.js';

type Found = SwitcherSitesQuery['mySites']['nodes'][number];
type Option = { id: string; name: string; note: string };

function useOptions(text: string): { options: Option[]; total: number; isPending: boolean } {
  const t = useMessages(commonMessages);
  const { data, isPending } = useApi(SwitcherSitesDocument, { text: text || null, first: 20 }, { keepLast: true });
  const noteOf = (site: Found): string => {
    const above = site.trail.at(-2);
    const level = siteKindWords(t, site);
    return above ? `${above}，${level}` : level;
  };
  const found = (data?.mySites.nodes ?? []).map((site) => ({ id: site.id, name: site.name, note: noteOf(site) }));
  const recent = text ? [] : recentSites().filter(({ id }) => found.some((site) => site.id === id));
  const first = recent.flatMap(({ id }) => found.filter((site) => site.id === id));
  const rest = found.filter(({ id }) => !first.some((site) => site.id === id));
  return { options: [...first, ...rest], total: data?.mySites.totalCount ?? 0, isPending };
}

function OptionRow(props: { option: Option; id: string; isFocused: boolean; isCurrent: boolean; choose: () => void }) {
  const { option, id, isFocused, isCurrent, choose } = props;
  const t = useMessages(shellMessages);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isFocused) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isFocused]);
  return (
    <li ref={row} id={id} role="option" aria-selected={isFocused} onClick={choose}>
      <span className={isCurrent ? 'b' : ''}>{option.name}</span>
      {isCurrent && <span className="tag pri">{t('current')}</span>}
      <span className="right dim sm">{option.note}</span>
    </li>
  );
}

function Panel({ close }: { close: () => void }) {
  const t = useMessages(shellMessages);
  const site = useSite();
  const listId = useId();
  const leave = useLeave();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { options, total, isPending } = useOptions(useDeferredValue(text.trim()));
  const enter = (option: Option | undefined, isNew: boolean): void => {
    if (!option) return;
    close();
    if (isNew) window.open(`/s/${option.id}/`, '_blank', 'noopener');
    else if (leave()) void navigate(`/s/${option.id}/`);
  };
  const move = (step: number): void => setAt((before) => Math.min(Math.max(before + step, 0), options.length - 1));
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => enter(options[at], event.ctrlKey || event.metaKey),
      Escape: close,
    }[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="switcher" role="dialog" aria-label={t('switchSite')}>
      <div className="switcher-find">
        <Input
          autoFocus
          prefix={<SearchOutlined aria-hidden="true" />}
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={options[at] ? `${listId}-${at}` : undefined}
          aria-label={t('findSite')}
          placeholder={t('findSite')}
          value={text}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
        />
      </div>
      {!isPending && options.length === 0 && <p className="muted switcher-none">{t('noSite', { text })}</p>}
      <ul role="listbox" id={listId} aria-label={t('yours')}>
        {options.map((option, index) => (
          <OptionRow
            key={option.id}
            id={`${listId}-${index}`}
            option={option}
            isFocused={index === at}
            isCurrent={option.id === site.id}
            choose={() => enter(option, false)}
          />
        ))}
      </ul>
      <div className="switcher-foot">
        <span className="hide-phone">
          <kbd>↑</kbd> <kbd>↓</kbd> {t('choose')}
        </span>
        <span className="hide-phone">
          <kbd>Enter</kbd> {t('enter')}
        </span>
        <span className="hide-phone">
          <kbd>Ctrl Enter</kbd> {t('openNew')}
        </span>
        <span className="right">{t('reachable', { count: total })}</span>
      </div>
    </div>
  );
}

/** The site and its level, always visible, left in the top bar. Ctrl J opens it. */
export function SiteSwitcher() {
  const t = useMessages(shellMessages);
  const common = useMessages(commonMessages);
  const site = useSite();
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useShortcuts({ 'Ctrl J': { word: t('switchSite'), perform: () => setOpen((before) => !before) } });
  useEffect(() => {
    if (!isOpen) return undefined;
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="sw-frame" ref={frame}>
      <button
        ref={button}
        type="button"
        className="sw"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={t('switchHint')}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{site.name}</span>
        <em>{siteKindWords(common, site)}</em>
        <DownOutlined aria-hidden="true" />
      </button>
      {isOpen && <Panel close={close} />}
    </div>
  );
}
