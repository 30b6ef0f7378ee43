import { SearchOutlined } from '@ant-design/icons';
import { Modal } from 'antd';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMessages } from '../../i18n/messages.js';
import { useSite } from '../me.js';
import { shellMessages } from '../messages.js';
import { useLeave } from '../use-leave.js';
import { piecesOf, readAsked } from './asked.js';
import type { Found } from './finder.js';
import { type Group, type Results, useFindings } from './use-findings.js';
import './palette.css';

const PAUSE_MS = 150;

/** What was typed, once the person has stopped for a moment. */
function useSettled(typed: string): string {
  const [settled, settle] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => settle(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}

type RowProps = {
  id: string;
  found: Found;
  group: Group;
  text: string;
  isFocused: boolean;
  open: (isNew: boolean) => void;
};

function Row({ id, found, group, text, isFocused, open }: RowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isFocused) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isFocused]);
  const Icon = group.finder.icon;
  const click = ({ ctrlKey, metaKey }: MouseEvent): void => open(ctrlKey || metaKey);
  return (
    <li ref={row} id={id} role="option" aria-selected={isFocused} onClick={click}>
      <Icon />
      <span className="pal-words">
        {piecesOf(found.label, text).map((piece, at) =>
          piece.isMet ? <b key={at}>{piece.text}</b> : <span key={at}>{piece.text}</span>,
        )}
      </span>
      {found.note && <span className="pal-note">{found.note}</span>}
    </li>
  );
}

type GroupProps = {
  group: Group;
  first: number;
  at: number;
  listId: string;
  text: string;
  open: (found: Found, isNew: boolean) => void;
  close: () => void;
};

function GroupRows({ group, first, at, listId, text, open, close }: GroupProps) {
  const t = useMessages(shellMessages);
  const headId = useId();
  const { finder, entries, total, all, isFailed } = group;
  return (
    <div role="group" aria-labelledby={headId}>
      <div className="pal-head" role="presentation">
        <span id={headId}>
          {finder.label()}
          {total !== undefined && total > entries.length ? ` ${total}` : ''}
        </span>
        {all && total !== undefined && total > entries.length && (
          <Link to={all} onClick={close} tabIndex={-1}>
            {t('palette.all')}
          </Link>
        )}
      </div>
      {isFailed && (
        <p role="alert" className="pal-none">
          {t('palette.failed')}
        </p>
      )}
      <ul role="presentation">
        {entries.map((found, index) => (
          <Row
            key={found.key}
            id={`${listId}-${first + index}`}
            found={found}
            group={group}
            text={text}
            isFocused={first + index === at}
            open={(isNew) => open(found, isNew)}
          />
        ))}
      </ul>
    </div>
  );
}

function Foot() {
  const t = useMessages(shellMessages);
  const keys = [
    ['↑ ↓', t('choose')],
    ['Enter', t('palette.open')],
    ['Ctrl Enter', t('openNew')],
    ['>', t('palette.onlyDeeds')],
    ['@', t('palette.onlyPeople')],
  ] as const;
  return (
    <footer className="pal-foot">
      {keys.map(([key, word]) => (
        <span key={key}>
          <kbd>{key}</kbd> {word}
        </span>
      ))}
      <span className="right">{t('palette.only')}</span>
    </footer>
  );
}

/** How many were found, for those who cannot see them. */
function useSaid({ groups, isPending }: Results, text: string): string {
  const t = useMessages(shellMessages);
  if (isPending) return t('palette.looking');
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return count > 0 ? t('palette.found', { count }) : t('palette.none', { text });
}

/** Search over whatever the person may open, and what they can begin, by name, pinyin or initials. */
export function PalettePanel({ close }: { close: () => void }) {
  const t = useMessages(shellMessages);
  const { name } = useSite();
  const listId = useId();
  const leave = useLeave();
  const navigate = useNavigate();
  const [typed, type] = useState('');
  const [at, setAt] = useState(0);
  const asked = readAsked(useSettled(typed));
  const results = useFindings(asked);
  const flat = results.groups.flatMap(({ entries }) => entries);
  const open = ({ to }: Found, isNew: boolean): void => {
    close();
    if (isNew) window.open(to, '_blank', 'noopener');
    else if (leave()) void navigate(to);
  };
  const move = (step: number): void => setAt((before) => Math.min(Math.max(before + step, 0), flat.length - 1));
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = flat[at];
    const act = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      // what stands there belongs to another text until the person has stopped typing
      Enter: () =>
        chosen && readAsked(typed).text === asked.text ? open(chosen, event.ctrlKey || event.metaKey) : undefined,
    }[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
  const firstOf = (index: number): number =>
    results.groups.slice(0, index).reduce((sum, { entries }) => sum + entries.length, 0);
  const said = useSaid(results, asked.text);
  return (
    <Modal
      open
      title={null}
      footer={null}
      closable={false}
      onCancel={close}
      width={720}
      className="pal"
      aria-label={t('palette')}
    >
      <div className="pal-ask">
        <SearchOutlined aria-hidden="true" />
        <input
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={flat[at] ? `${listId}-${at}` : undefined}
          aria-label={t('palette')}
          placeholder={t('palette.hint')}
          value={typed}
          maxLength={100}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            type(event.target.value);
            setAt(0);
          }}
        />
        <span className="right sm muted hide-phone">{t('palette.in', { site: name })}</span>
      </div>
      <p className="vh" role="status">
        {said}
      </p>
      <div
        className="pal-list"
        role="listbox"
        id={listId}
        aria-label={t('palette.results')}
        aria-busy={results.isPending}
      >
        {results.groups.map((group, index) => (
          <GroupRows
            key={group.finder.key}
            group={group}
            first={firstOf(index)}
            at={at}
            listId={listId}
            text={asked.text}
            open={open}
            close={close}
          />
        ))}
        {results.groups.length === 0 && (
          <p className="pal-none" aria-hidden="true">
            {said}
          </p>
        )}
      </div>
      <Foot />
    </Modal>
  );
}
