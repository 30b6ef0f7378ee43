import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { ApiError } from '../api/api-error.js';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { Bones, FailState } from './query-state.js';
import { useShortcuts } from './shortcuts.js';
import { TableHead } from './table-head.js';

/** How a column looks: `wide` takes all spare width; `opt` folds below 1360 px, `opt2` below 900 px. */
export type TableColumn<T> = {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: T) => ReactNode;
  readonly wide?: boolean;
  readonly align?: 'num';
  readonly fold?: 'opt' | 'opt2';
  /** Place in the two-line card on a phone; default `line`. */
  /** Repeat the head as a label in the card. */
  readonly labelled?: boolean;
  readonly card?: 'title' | 'side' | 'line' | 'act' | 'hide';
};

export type DataTableProps<T> = {
  /** Read by screen readers; also names the table in messages (“稿件没有载入”). */
  caption: string;
  columns: readonly TableColumn<T>[];
  rows: readonly T[] | undefined;
  rowKey: (row: T) => string;
  error?: ApiError | null | undefined;
  retry?: (() => void) | undefined;
  /** Row click and Enter. Without it rows are not focusable. */
  open?: (row: T) => void;
  isCurrent?: (row: T) => boolean;
  /** What to draw when there are no rows. */
  empty: ReactNode;
  foot?: ReactNode;
  rowClass?: (row: T) => string | undefined;
};

function cellClass<T>(column: TableColumn<T>): string {
  return [column.wide && 'wide', column.align, column.fold, column.card === 'act' && 'acts'].filter(Boolean).join(' ');
}

/** Place and label of a cell in the card of a phone. */
export function cardOf<T>({ card = 'line', labelled, head }: TableColumn<T>): Record<string, string> {
  return { 'data-card': card, ...(labelled && typeof head === 'string' ? { 'data-l': head } : {}) };
}

function isInner(target: EventTarget, row: Element): boolean {
  const inner = target instanceof Element ? target.closest('a, button, input, label, [role=button]') : null;
  return inner !== null && inner !== row;
}

/** Moves the focus among the rows of the body by `step`. */
function moveFocus(body: HTMLTableSectionElement | null, step: number): void {
  const rows = [...(body?.querySelectorAll<HTMLTableRowElement>('tr[tabindex]') ?? [])];
  const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement));
  rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus();
}

function Row<T>({ row, at, props, isFirst }: { row: T; at: string; props: DataTableProps<T>; isFirst: boolean }) {
  const { columns, open, isCurrent, rowClass } = props;
  const className = rowClass?.(row);
  return (
    <tr
      {...(open ? { tabIndex: isFirst ? 0 : -1 } : {})}
      {...(isCurrent?.(row) ? { 'aria-current': true } : {})}
      {...(className ? { className } : {})}
      data-key={at}
      style={open ? { cursor: 'pointer' } : {}}
      onClick={(event) => (isInner(event.target, event.currentTarget) ? undefined : open?.(row))}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget && !event.nativeEvent.isComposing)
          open?.(row);
      }}
    >
      {columns.map((column) => (
        <td key={column.key} className={cellClass(column)} {...cardOf(column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function Foot({ foot, hasKeys }: { foot: ReactNode; hasKeys: boolean }) {
  const t = useMessages(commonMessages);
  return (
    <div className="foot">
      {foot}
      {hasKeys && (
        <span className="right sm hide-phone">
          <kbd>J</kbd> <kbd>K</kbd> {t('keysFoot')} <kbd>Enter</kbd> {t('keyEnter')}
        </span>
      )}
    </div>
  );
}

/** The rows themselves; exactly one of them is reachable with Tab, the others with J and K. */
function Body<T>({ props, rows }: { props: DataTableProps<T>; rows: readonly T[] }) {
  const { rowKey, open } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const t = useMessages(commonMessages);
  const [focused, setFocused] = useState<string | null>(null);
  const keysOfRows = {
    J: { word: t('keyNext'), perform: () => moveFocus(body.current, 1) },
    K: { word: t('keyPrevious'), perform: () => moveFocus(body.current, -1) },
  };
  useShortcuts(open ? keysOfRows : {});
  const keys = rows.map(rowKey);
  const entry = focused !== null && keys.includes(focused) ? focused : keys[0];
  return (
    <tbody ref={body} onFocus={(event) => setFocused(event.target.closest('tr')?.dataset['key'] ?? null)}>
      {rows.map((row) => (
        <Row key={rowKey(row)} row={row} at={rowKey(row)} props={props} isFirst={rowKey(row) === entry} />
      ))}
    </tbody>
  );
}

/** The list of the house: sticky head, J/K and Enter, two-line cards on a phone, its own four states. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, columns, rows, error, retry, open, empty, foot } = props;
  if (!rows) return error ? <FailState error={error} what={caption} retry={retry} /> : <Bones lines={6} />;
  if (rows.length === 0) return <>{empty}</>;
  return (
    <>
      <div className="tw sticky">
        <table className="t cards">
          <caption className="vh">{caption}</caption>
          <TableHead columns={columns} />
          <Body props={props} rows={rows} />
        </table>
      </div>
      {foot !== undefined && <Foot foot={foot} hasKeys={open !== undefined} />}
    </>
  );
}
