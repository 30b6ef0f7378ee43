import type { WorkbenchQuery } from '@jiyue/api-client';
import { Link, useNavigate } from 'react-router';
import { DataTable, EmptyState, type TableColumn } from '../../components/index.js';
import { formatMoment } from '../../i18n/format.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { useSite } from '../../shell/me.js';
import { actOf, placeOf } from '../../shell/work.js';
import { isDecision } from '../articles/steps.js';
import { workbenchMessages } from './messages.js';
import type { workbench } from './messages.zh-CN.js';

export type TodoItem = WorkbenchQuery['workbench']['todos'][number];

const OWN_VERBS = ['returned', 'drafts', 'siteDrafts', 'siteAddress'] as const;

function verbOf(t: Translate<keyof typeof workbench>, key: string): string {
  const own = OWN_VERBS.find((one) => one === key);
  if (own) return t(`do.${own}`);
  return t(isDecision(key) ? 'do.step' : 'do.open');
}

/** What is to be done with it, and what was said about it. */
function Matter({ todo }: { todo: TodoItem }) {
  const words = [actOf(todo), todo.note].filter(Boolean).join('：');
  return words ? <span className={todo.act === 'returned' ? 'sub bad' : 'sub'}>{words}</span> : null;
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
          <Matter todo={todo} />
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

/** What waits, each thing by name with the word for what to do. */
export function Todos({ todos, siteId }: { todos: readonly TodoItem[]; siteId: string }) {
  const t = useMessages(workbenchMessages);
  const navigate = useNavigate();
  return (
    <DataTable
      caption={t('todos')}
      rows={todos}
      columns={columnsOf(t, siteId)}
      rowKey={({ subjectType, subjectId, act }) => `${subjectType}/${subjectId}/${act}`}
      open={(todo) => void navigate(placeOf(todo))}
      empty={<EmptyState title={t('todos.none')} text={t('todos.noneText')} />}
    />
  );
}

/** What waits for this person, over all sites they answer for. */
export function TodoList({ todos }: { todos: readonly TodoItem[] }) {
  const t = useMessages(workbenchMessages);
  const site = useSite();
  return (
    <section className="card">
      <header>
        <h2>{t('todos')}</h2>
      </header>
      <Todos todos={todos} siteId={site.id} />
    </section>
  );
}
