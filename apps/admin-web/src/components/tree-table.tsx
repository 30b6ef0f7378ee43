import { DownOutlined, HolderOutlined, RightOutlined } from '@ant-design/icons';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { cardOf, type TableColumn } from './data-table.js';
import { useShortcuts } from './shortcuts.js';
import type { TreeNode } from './tree-rows.js';
import { useWindowed } from './use-windowed.js';
import { TableHead } from './table-head.js';
import { useTreeDrag, type RowDrag, type TreeDrag } from './use-tree-drag.js';
import './tree-table.css';

export type TreeTableProps<T> = {
  caption: string;
  /** The first column carries the indentation and the arrow. */
  columns: readonly TableColumn<T>[];
  nodes: readonly TreeNode<T>[];
  nameOf: (row: T) => string;
  toggle: (node: TreeNode<T>) => void;
  open?: (row: T) => void;
  /** Further keys of a row, as `Alt+ArrowUp`. */
  keys?: (row: T) => Readonly<Record<string, () => void>>;
  drag?: TreeDrag<T>;
  isStrong?: (node: TreeNode<T>) => boolean;
  foot?: ReactNode;
};

function cellClass<T>(column: TableColumn<T>): string {
  return [column.wide && 'wide', column.align, column.fold].filter(Boolean).join(' ');
}

function Arrow<T>({ node, name, toggle }: { node: TreeNode<T>; name: string; toggle: () => void }) {
  const t = useMessages(commonMessages);
  if (!node.hasChildren) return <span className="tree-arrow" />;
  const Icon = node.isOpen ? DownOutlined : RightOutlined;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="tree-arrow"
      aria-label={t(node.isOpen ? 'collapse' : 'expand', { name })}
      onClick={toggle}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}

type RowProps<T> = {
  node: TreeNode<T>;
  index: number;
  isEntry: boolean;
  props: TreeTableProps<T>;
  focus: (key: string | null) => void;
  measure: (row: HTMLTableRowElement | null) => void;
  drag: RowDrag;
};

function keyOf({ altKey, key }: KeyboardEvent): string {
  return altKey ? `Alt+${key}` : key;
}

function Handle({ handle }: { handle: RowDrag['handle'] }) {
  if (!handle) return null;
  return (
    <span className="tree-handle" draggable aria-hidden="true" {...handle}>
      <HolderOutlined />
    </span>
  );
}

function keysOf<T>({ node, props, focus }: RowProps<T>): Record<string, () => void> {
  const { toggle, open, keys } = props;
  return {
    ArrowRight: () => (node.hasChildren && !node.isOpen ? toggle(node) : undefined),
    ArrowLeft: () => (node.isOpen ? toggle(node) : focus(node.parentKey)),
    Enter: () => open?.(node.row),
    ...keys?.(node.row),
  };
}

function Row<T>(all: RowProps<T>) {
  const { node, index, isEntry, props, measure, drag } = all;
  const { columns, nameOf, toggle, open, isStrong } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>): void => {
    const act = keysOf(all)[keyOf(event)];
    if (!act || event.target !== event.currentTarget) return;
    event.preventDefault();
    act();
  };
  return (
    <tr
      ref={measure}
      data-index={index}
      data-key={node.key}
      tabIndex={isEntry ? 0 : -1}
      aria-level={node.depth + 1}
      aria-rowindex={index + 2}
      {...(node.hasChildren ? { 'aria-expanded': node.isOpen } : {})}
      {...(isStrong?.(node) ? { className: 'strong' } : {})}
      onKeyDown={onKeyDown}
      onDoubleClick={() => open?.(node.row)}
      {...drag.row}
    >
      {columns.map((column, at) => (
        <td key={column.key} className={cellClass(column)} {...cardOf(column)}>
          {at > 0 ? (
            column.cell(node.row)
          ) : (
            <div className="tree-cell" style={{ paddingLeft: node.depth * 20 }}>
              <Handle handle={drag.handle} />
              <Arrow node={node} name={nameOf(node.row)} toggle={() => toggle(node)} />
              <div className="grow">{column.cell(node.row)}</div>
            </div>
          )}
        </td>
      ))}
    </tr>
  );
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" style={{ height }}>
      <td colSpan={columns} style={{ padding: 0, border: 0 }} />
    </tr>
  );
}

function Body<T>({ props }: { props: TreeTableProps<T> }) {
  const { nodes, columns } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const t = useMessages(commonMessages);
  const [focused, setFocused] = useState<string | null>(null);
  const { from, to, above, below, measure } = useWindowed(nodes.length, body);
  const focus = (key: string | null): void => {
    if (key) body.current?.querySelector<HTMLElement>(`tr[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  const step = (by: number): void => {
    const at = nodes.findIndex(({ key }) => key === focused);
    focus(nodes[Math.min(Math.max(at + by, 0), nodes.length - 1)]?.key ?? null);
  };
  useShortcuts({
    J: { word: t('keyNext'), perform: () => step(1) },
    K: { word: t('keyPrevious'), perform: () => step(-1) },
  });
  const dragOf = useTreeDrag(props.drag);
  const shown = nodes.slice(from, to);
  const entry = shown.some(({ key }) => key === focused) ? focused : shown[0]?.key;
  return (
    <tbody ref={body} onFocus={(event) => setFocused(event.target.closest('tr')?.dataset['key'] ?? null)}>
      <Spacer height={above} columns={columns.length} />
      {shown.map((node, index) => (
        <Row
          key={node.key}
          node={node}
          index={from + index}
          isEntry={node.key === entry}
          props={props}
          focus={focus}
          measure={measure}
          drag={dragOf(node.key, node.row)}
        />
      ))}
      <Spacer height={below} columns={columns.length} />
    </tbody>
  );
}

/** A tree in a table: ← → close and open, J and K move, Enter opens. Over 200 rows only the visible ones are drawn. */
export function TreeTable<T>(props: TreeTableProps<T>) {
  const { caption, columns, nodes, foot } = props;
  return (
    <>
      <div className="tw sticky">
        <table className="t cards tree-table" role="treegrid" aria-rowcount={nodes.length + 1}>
          <caption className="vh">{caption}</caption>
          <TableHead columns={columns} />
          <Body props={props} />
        </table>
      </div>
      {foot !== undefined && <div className="foot">{foot}</div>}
    </>
  );
}
