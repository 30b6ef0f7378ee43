import type { WorkbenchQuery } from '@jiyue/api-client';
import { Link, useNavigate } from 'react-router';
import { DataTable, EmptyState, type TableColumn } from '../../components/index.js';
import { formatMoment } from '../../i18n/format.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { placeOf, useSite } from '../../shell/index.js';
import { isDecision } from '../articles/steps.js';
import { workbenchMessages } from './messages.js';
import type { workbench } from './messages.zh-CN.js';

export type TodoItem = WorkbenchQuery['workbench']['todos'][number];

function verbOf(t: Translate<keyof typeof workbench>, key: string): string {
  if (isDecision(key)) return t('do.step');
  return key === 'returned' || key === 'drafts' || key === 'siteDrafts' || key === 'siteAddress'
    ? t(`do.${key}`)
    : t('do.open');
}

function columnsOf(t: Translate<keyof typeof workbench>, siteId: string): TableColumn<TodoItem>[] {
  return [
    {
      key: 'what',
      head: t('col.what'),
      wide: true,
      card: 'title',
      cell: (todo) => (
        <>
          <Link className="ti" to={placeOf(todo)}>
            {todo.title}
          </Link>
          {todo.note && <span className={todo.act === 'returned' ? 'sub bad' : 'sub'}>{todo.note}</span>}
        </>
      ),
    },
    {
      key: 'where',
      head: t('col.where'),
      fold: 'opt2',
      cell: ({ columnName, site }) => (
        <span className="muted nw">
          {[site.id === siteId ? '' : site.shortName, columnName].filter(Boolean).join(' · ')}
        </span>
      ),
    },
    {
      key: 'since',
      head: t('col.since'),
      card: 'side',
      cell: ({ waitingSince }) => <span className="muted nw">{formatMoment(waitingSince)}</span>,
    },
    {
      key: 'act',
      head: <span className="vh">{t('col.act')}</span>,
      card: 'act',
      align: 'num',
      cell: (todo) => <Link to={placeOf(todo)}>{verbOf(t, todo.act)}</Link>,
    },
  ];
}

/** What waits for this person, over all sites they answer for. */
export function TodoList({ todos }: { todos: readonly TodoItem[] }) {
  const t = useMessages(workbenchMessages);
  const site = useSite();
  const navigate = useNavigate();
  return (
    <section className="card">
      <header>
        <h2>{t('todos')}</h2>
      </header>
      <DataTable
        caption={t('todos')}
        rows={todos}
        columns={columnsOf(t, site.id)}
        rowKey={({ subjectType, subjectId, act }) => `${subjectType}/${subjectId}/${act}`}
        open={(todo) => void navigate(placeOf(todo))}
        empty={<EmptyState title={t('todos.none')} text={t('todos.noneText')} />}
      />
    </section>
  );
}
