import { Select } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { ActDialog, ErrorNote } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import type { ColumnFacts } from './column-form.js';
import { columnsMessages } from './messages.js';
import { inOrder, mayStandBelow, placeOf, siblingsAt, type Place } from './move.model.js';
import type { Move } from './use-move.js';
import './move.css';

type Columns = readonly ColumnFacts[];
type TreeProps = { columns: Columns; column: ColumnFacts; value: string | null; onChange: (id: string | null) => void };

/** The tree as one choice: arrow keys go from place to place, what has no room is passed over. */
function PlaceTree({ columns, column, value, onChange }: TreeProps): ReactElement {
  const t = useMessages(columnsMessages);
  const name = useId();
  const [start] = useState(value);
  const option = (parent: ColumnFacts | null): ReactElement => (
    <label key={parent?.id ?? 'top'} style={{ paddingLeft: 8 + (parent?.path.split('/').length ?? 0) * 20 }}>
      <input
        type="radio"
        name={name}
        checked={value === (parent?.id ?? null)}
        autoFocus={start === (parent?.id ?? null)}
        disabled={!mayStandBelow(columns, column, parent)}
        onChange={() => onChange(parent?.id ?? null)}
      />
      <span>{parent ? parent.name : t('f.top')}</span>
    </label>
  );
  return (
    <fieldset className="jy-place-tree">
      <legend>{t('move.below')}</legend>
      <div>{[null, ...inOrder(columns)].map(option)}</div>
    </fieldset>
  );
}

function OrderSelect({
  siblings,
  value,
  onChange,
}: {
  siblings: Columns;
  value: number;
  onChange: (n: number) => void;
}) {
  const t = useMessages(columnsMessages);
  const id = useId();
  const options = siblings.map(({ name }, index) => ({ value: index + 1, label: t('move.after', { name }) }));
  return (
    <div className="stack tight">
      <label htmlFor={id}>{t('move.order')}</label>
      <Select
        id={id}
        value={value}
        options={[{ value: 0, label: t('move.first') }, ...options]}
        onChange={onChange}
        style={{ width: '100%' }}
      />
    </div>
  );
}

type MoveDialogProps = { columns: Columns; column: ColumnFacts; move: Move; close: () => void };

/** 移动到…: which column it is to stand below, and after which one there. */
export function MoveDialog({ columns, column, move, close }: MoveDialogProps): ReactElement {
  const t = useMessages(columnsMessages);
  const now = placeOf(columns, column);
  const [place, setPlace] = useState<Place>(now);
  const siblings = siblingsAt(columns, place.parentId, column);
  const isSame = place.parentId === now.parentId && place.position === now.position;
  const below = (parentId: string | null): void =>
    setPlace(parentId === now.parentId ? now : { parentId, position: siblingsAt(columns, parentId, column).length });
  const save = async (): Promise<void> => ((await move.to(column, place)) ? close() : undefined);
  return (
    <ActDialog
      isOpen
      title={t('move.title', { name: column.name })}
      verb={t('move.verb')}
      width={480}
      isBusy={move.isBusy}
      isDisabled={isSame}
      onGo={() => void save()}
      onCancel={close}
    >
      <div className="stack">
        <PlaceTree columns={columns} column={column} value={place.parentId} onChange={below} />
        <OrderSelect
          siblings={siblings}
          value={place.position}
          onChange={(position) => setPlace({ ...place, position })}
        />
        {place.parentId !== now.parentId && <p className="muted">{t('move.addresses')}</p>}
        <ErrorNote error={move.error} />
      </div>
    </ActDialog>
  );
}
