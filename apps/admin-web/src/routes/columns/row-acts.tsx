import { Dropdown } from 'antd';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.js';
import type { ColumnFacts } from './column-form.js';
import { columnsMessages } from './messages.js';

/** What may be done with a column of the tree. */
export type ColumnActs = {
  change: (column: ColumnFacts) => void;
  addBelow: (column: ColumnFacts) => void;
  move: (column: ColumnFacts) => void;
  merge: (column: ColumnFacts) => void;
  clone: (column: ColumnFacts) => void;
  mayAdd: boolean;
};

type RowActsProps = { column: ColumnFacts; acts: ColumnActs };

/** The acts of a row: what is done often as words, the rest behind one more. */
export function RowActs({ column, acts }: RowActsProps): ReactElement {
  const t = useMessages(columnsMessages);
  const mayChange = column.allowed.includes('change');
  const items = [
    { key: 'merge', label: t('merge'), onClick: () => acts.merge(column) },
    { key: 'clone', label: t('clone'), onClick: () => acts.clone(column) },
  ];
  return (
    <span className="acts">
      {mayChange && (
        <button type="button" className="link quiet" onClick={() => acts.change(column)}>
          {t('change')}
        </button>
      )}
      {mayChange && (
        <button type="button" className="link quiet" onClick={() => acts.move(column)}>
          {t('move')}
        </button>
      )}
      {acts.mayAdd && (
        <button type="button" className="link quiet" onClick={() => acts.addBelow(column)}>
          {t('addBelow')}
        </button>
      )}
      {mayChange && (
        <Dropdown trigger={['click']} menu={{ items }}>
          <button type="button" className="link quiet" aria-label={t('moreOf', { name: column.name })}>
            {t('more')}
          </button>
        </Dropdown>
      )}
    </span>
  );
}
