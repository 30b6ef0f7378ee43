import { COLUMN_FORMS, type ColumnForm } from '@jiyue/kernel';
import { ColumnClock, flatten, type TableColumn, TreeTable, useOpenNodes } from '../../components/index.js';
import { formatDay, formatNumber } from '../../i18n/format.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { useSite } from '../../shell/index.js';
import type { ColumnFacts } from './column-form.js';
import { columnsMessages, type ColumnsKey } from './messages.js';
import { dropped, stepped, type Drop } from './move.model.js';
import { type ColumnActs, RowActs } from './row-acts.js';
import { isVacant } from './people.model.js';
import type { Move } from './use-move.js';

// what is usual is not said
function isOwnForm(form: string): form is Exclude<ColumnForm, 'list'> {
  return form !== 'list' && Object.hasOwn(COLUMN_FORMS, form);
}

function columnsOf(t: Translate<ColumnsKey>, acts: ColumnActs): TableColumn<ColumnFacts>[] {
  return [
    {
      key: 'name',
      head: t('col.name'),
      wide: true,
      card: 'title',
      cell: ({ name, isVisible, isInMenu, form, steps, stepsInherited, path, ...column }) => (
        <>
          <span className="ti">
            {name}
            {!stepsInherited && <span className="mk">{t('ownSteps', { count: steps.length })}</span>}
            {isOwnForm(form) && <span className="mk">{t(`form.${form}`)}</span>}
            {!isVisible && <span className="mk">{t('hidden')}</span>}
            {isVisible && !isInMenu && <span className="mk">{t('aside')}</span>}
            {isVacant(column) && <span className="tag bad">{t('vacant')}</span>}
          </span>
          <span className="sub">/{path}/</span>
        </>
      ),
    },
    {
      key: 'unit',
      head: t('col.unit'),
      cell: ({ operatorUnit, responsible }) => (
        <>
          <span className="muted">{operatorUnit?.shortName ?? '—'}</span>
          {responsible && <span className="sub">{responsible.name}</span>}
        </>
      ),
    },
    {
      key: 'cadence',
      head: t('col.cadence'),
      fold: 'opt2',
      card: 'hide',
      cell: ({ cadenceDays }) => (
        <span className="muted">{cadenceDays ? t('days', { days: cadenceDays }) : t('onDemand')}</span>
      ),
    },
    {
      key: 'last',
      head: t('col.last'),
      fold: 'opt2',
      card: 'hide',
      cell: ({ lastPublishedAt }) => (
        <span className="muted">{lastPublishedAt ? formatDay(lastPublishedAt) : t('never')}</span>
      ),
    },
    {
      key: 'clock',
      head: t('col.clock'),
      card: 'side',
      cell: (column) => <ColumnClock column={column} />,
    },
    {
      key: 'live',
      head: t('col.live'),
      align: 'num',
      fold: 'opt',
      card: 'hide',
      cell: ({ liveCount }) => formatNumber(liveCount),
    },
    {
      key: 'waiting',
      head: t('col.waiting'),
      align: 'num',
      fold: 'opt',
      card: 'hide',
      cell: ({ waitingCount }) => formatNumber(waitingCount),
    },
    {
      key: 'act',
      head: <span className="vh">{t('col.act')}</span>,
      align: 'num',
      card: 'act',
      cell: (column) => <RowActs column={column} acts={acts} />,
    },
  ];
}

function matching(columns: readonly ColumnFacts[], text: string): readonly ColumnFacts[] {
  if (!text) return columns;
  const byId = new Map(columns.map((column) => [column.id, column]));
  const lineage = (column: ColumnFacts): ColumnFacts[] => {
    const above = column.parentId ? byId.get(column.parentId) : undefined;
    return above ? [...lineage(above), column] : [column];
  };
  const kept = new Set(columns.filter(({ name }) => name.includes(text)).flatMap(lineage));
  return columns.filter((column) => kept.has(column));
}

/** The columns of a site as a tree, those that are found and what is above them. */
export function ColumnTree({
  columns,
  acts,
  text,
  move,
}: {
  columns: readonly ColumnFacts[];
  acts: ColumnActs;
  text: string;
  move: Move;
}) {
  const t = useMessages(columnsMessages);
  const { open: closed, toggle } = useOpenNodes(`jiyue.columns.closed.${useSite().id}`);
  const shown = [...matching(columns, text)].sort((one, other) => one.position - other.position);
  const below = (id: string | null): ColumnFacts[] => shown.filter(({ parentId }) => parentId === id);
  const ids = shown.map(({ id }) => id).filter((id) => text !== '' || !closed.has(id));
  const may = (column: ColumnFacts): boolean => column.allowed.includes('change') && !move.isBusy;
  const step = (column: ColumnFacts, by: 1 | -1): void => {
    const place = stepped(columns, column, by);
    if (place && may(column)) void move.to(column, place);
  };
  const placeAt = (column: ColumnFacts, target: ColumnFacts, at: Drop) => dropped(columns, column, target, at);
  const nodes = flatten({
    roots: below(null),
    open: new Set(ids),
    keyOf: ({ id }) => id,
    hasChildren: ({ id }) => below(id).length > 0,
    childrenOf: ({ id }) => below(id),
  });
  return (
    <TreeTable
      caption={t('title')}
      columns={columnsOf(t, acts)}
      nodes={nodes}
      nameOf={({ name }) => name}
      toggle={({ key }) => toggle(key)}
      open={(column) => (column.allowed.includes('change') ? acts.change(column) : undefined)}
      keys={(column) => ({
        'Alt+ArrowUp': () => step(column, -1),
        'Alt+ArrowDown': () => step(column, 1),
      })}
      drag={{
        handle: (column) => (may(column) && text === '' ? t('move.drag') : null),
        mayDrop: (column, target, at) => placeAt(column, target, at) !== null,
        drop: (column, target, at) => {
          const place = placeAt(column, target, at);
          if (place) void move.to(column, place);
        },
      }}
      isStrong={({ hasChildren }) => hasChildren}
      foot={
        <>
          <span>{t('foot', { count: columns.length })}</span>
          <span className="right sm hide-phone">
            <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd> {t('keyMove')}
          </span>
        </>
      }
    />
  );
}
