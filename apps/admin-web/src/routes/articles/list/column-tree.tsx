import { Input } from 'antd';
import { CaretDownOutlined, CaretRightOutlined, SearchOutlined } from '@ant-design/icons';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useMessages } from '../../../i18n/catalogue.js';
import { columnTree, ancestorsOf, treeLines, treeMove, type TreeColumn, type TreeLine } from './column-tree.model.js';
import { listMessages } from './list.messages.js';
import { useOpenNodes } from './use-open-nodes.js';

type ColumnTreeProps = {
  columns: readonly TreeColumn[];
  selected: string;
  memory: string;
  onSelect: (id: string) => void;
};

/** The columns of the site: tree pattern, freshness before the name, what waits behind it. */
export function ColumnTree({ columns, selected, memory, onSelect }: ColumnTreeProps): ReactElement {
  const t = useMessages(listMessages);
  const [text, setText] = useState('');
  const nodes = useMemo(() => columnTree(columns), [columns]);
  const { open, toggle } = useOpenNodes(memory, columns, ancestorsOf(columns, selected));
  const lines = useMemo(
    () => [...(text ? [] : [allLine(t('title.all'))]), ...treeLines(nodes, open, text)],
    [nodes, open, text, t],
  );
  return (
    <>
      <Input
        aria-label={t('tree.find')}
        placeholder={t('tree.find')}
        prefix={<SearchOutlined aria-hidden="true" />}
        allowClear
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {lines.length === 0 ? (
        <p className="muted sm jy-tree-none">
          {t('tree.none', { text })}{' '}
          <button type="button" className="link" onClick={() => setText('')}>
            {t('tree.clear')}
          </button>
        </p>
      ) : (
        <Lines lines={lines} selected={selected} onSelect={onSelect} onToggle={toggle} />
      )}
      <Legend />
    </>
  );
}

type LinesProps = {
  lines: TreeLine[];
  selected: string;
  onSelect: (id: string) => void;
  onToggle: (id: string, isOpen: boolean) => void;
};

function Lines({ lines, selected, onSelect, onToggle }: LinesProps): ReactElement {
  const t = useMessages(listMessages);
  const [active, setActive] = useState(selected);
  const tree = useRef<HTMLDivElement>(null);
  useEffect(() => setActive(selected), [selected]);
  const stop = lines.some((line) => line.node.column.id === active) ? active : (lines[0]?.node.column.id ?? '');
  const press = (event: KeyboardEvent): void => {
    const here = idUnder(event.target) ?? stop;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(here);
      return;
    }
    const move = treeMove(lines, here, event.key);
    if (!move) return;
    event.preventDefault();
    if ('open' in move) onToggle(move.open, true);
    else if ('close' in move) onToggle(move.close, false);
    else {
      setActive(move.focus);
      tree.current?.querySelector<HTMLElement>(`[data-id="${move.focus}"]`)?.focus();
    }
  };
  return (
    <div ref={tree} role="tree" aria-label={t('tree.label')} className="jy-tree-lines" onKeyDown={press}>
      {lines.map((line) => (
        <Line
          key={line.node.column.id}
          line={line}
          isSelected={line.node.column.id === selected}
          isStop={line.node.column.id === stop}
          onSelect={onSelect}
          onToggle={onToggle}
        />
      ))}
    </div>
  );
}

/** The line that has the focus: state follows it, but a quick hand is faster than state. */
function idUnder(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-id]')?.dataset['id'] : undefined;
}

type LineProps = { line: TreeLine; isSelected: boolean; isStop: boolean } & Pick<LinesProps, 'onSelect' | 'onToggle'>;

function Line({ line, isSelected, isStop, onSelect, onToggle }: LineProps): ReactElement {
  const t = useMessages(listMessages);
  const { column, children, freshness, waiting } = line.node;
  const Caret = line.isOpen ? CaretDownOutlined : CaretRightOutlined;
  return (
    <div
      role="treeitem"
      aria-level={line.level}
      aria-selected={isSelected}
      {...(children.length ? { 'aria-expanded': line.isOpen } : {})}
      tabIndex={isStop ? 0 : -1}
      data-id={column.id}
      style={{ paddingLeft: 8 + (line.level - 1) * 18 }}
      onClick={() => onSelect(column.id)}
    >
      <span
        className="jy-tree-caret"
        aria-hidden="true"
        onClick={(event) => {
          if (!children.length) return;
          event.stopPropagation();
          onToggle(column.id, !line.isOpen);
        }}
      >
        {children.length > 0 && <Caret />}
      </span>
      {column.id !== '' && (
        <>
          <i className={`dot ${freshness === 'blank' ? 'late' : freshness}`} aria-hidden="true" />
          <span className="vh">{t(`fresh.${freshness}`)}</span>
        </>
      )}
      <span className="jy-tree-name" title={column.name}>
        {column.name}
      </span>
      {waiting > 0 && (
        <span className="jy-tree-count">
          <span aria-hidden="true">{waiting}</span>
          <span className="vh">{t('tree.waiting', { count: waiting })}</span>
        </span>
      )}
    </div>
  );
}

function Legend(): ReactElement {
  const t = useMessages(listMessages);
  return (
    <ul className="jy-legend" aria-label={t('tree.legend')}>
      {(['ok', 'soon', 'late', 'blank', 'none'] as const).map((mark) => (
        <li key={mark}>
          <i className={`dot ${mark === 'blank' ? 'late' : mark}`} aria-hidden="true" />
          {t(`fresh.${mark}`)}
        </li>
      ))}
    </ul>
  );
}

/** The first line of the tree: everything of this site. */
function allLine(name: string): TreeLine {
  const column: TreeColumn = { id: '', name, path: '', position: -1, waitingCount: 0 };
  return { node: { column, children: [], freshness: 'none', waiting: 0 }, level: 1, isOpen: false };
}
