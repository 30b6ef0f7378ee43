import type { WorkbenchQuery } from '@jiyue/api-client';
import { Link } from 'react-router';
import { ColumnClock, EmptyState, LinkButton, Note, PageHead } from '../../components/index.js';
import { formatDay } from '../../i18n/format.js';
import { useMessages } from '../../i18n/messages.js';
import { placeOf, useSitePath } from '../../shell/index.js';
import type { Due } from './due-columns.js';
import { workbenchMessages } from './messages.js';

type Workbench = WorkbenchQuery['workbench'];
type Todo = Workbench['todos'][number];

function partsOf(at: string): { month: number; day: number } {
  const [, month = 1, day = 1] = formatDay(at).split('-').map(Number);
  return { month, day };
}

function Returned({ todo }: { todo: Todo }) {
  const t = useMessages(workbenchMessages);
  return (
    <Note tone="bad" actions={<LinkButton to={placeOf(todo)}>{t('month.fix')}</LinkButton>}>
      <b>{t('month.returned', { title: todo.title })}</b>
      <br />
      {todo.note}
      <br />
      {t('month.returnedText')}
    </Note>
  );
}

function Task({ due, isFirst }: { due: Due; isFirst: boolean }) {
  const t = useMessages(workbenchMessages);
  const { column, site } = due;
  return (
    <li className="task">
      <div className="task-clock">
        <ColumnClock column={column} />
      </div>
      <div className="grow">
        <h3>{t('month.task', { name: column.name })}</h3>
        {column.freshness === 'BLANK' && <p className="bad">{t('month.blank')}</p>}
        {column.freshness !== 'BLANK' && column.dueAt && (
          <p className="muted">{t('month.until', partsOf(column.dueAt))}</p>
        )}
        {column.lastPublishedAt && (
          <p className="sm dim">{t('month.last', { day: formatDay(column.lastPublishedAt) })}</p>
        )}
      </div>
      <div className="task-act">
        <LinkButton type={isFirst ? 'primary' : 'default'} block to={`/s/${site.id}/articles/new?column=${column.id}`}>
          {t('month.write')}
        </LinkButton>
      </div>
    </li>
  );
}

function Helper({ dues }: { dues: readonly Due[] }) {
  const t = useMessages(workbenchMessages);
  const person = dues.find(({ responsible }) => responsible)?.responsible;
  return (
    <section className="card">
      <header>
        <h2>{t('month.who')}</h2>
      </header>
      <div className="bd">
        {person ? (
          <p>
            <b>{person.name}</b>
            {person.unitName ? `，${person.unitName}` : ''}
          </p>
        ) : (
          <p className="muted">{t('month.whoNone')}</p>
        )}
      </div>
    </section>
  );
}

function Unfinished({ todos }: { todos: readonly Todo[] }) {
  const t = useMessages(workbenchMessages);
  if (todos.length === 0) return null;
  return (
    <section className="card">
      <header>
        <h2>{t('month.drafts')}</h2>
      </header>
      <ul className="bd">
        {todos.map((todo) => (
          <li key={todo.subjectId}>
            <Link to={placeOf(todo)}>{todo.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The workbench of a small unit: what must I publish this month, in plain words. */
export function MonthScreen({ workbench }: { workbench: Workbench }) {
  const t = useMessages(workbenchMessages);
  const sitePath = useSitePath();
  const { dueColumns, todos } = workbench;
  const dues = [...dueColumns].sort((one, other) => one.daysLeft - other.daysLeft);
  const { month } = partsOf(new Date().toISOString());
  const title = dues.length > 0 ? t('month.head', { month, count: dues.length }) : t('month.done', { month });
  return (
    <div className="page stack month">
      <PageHead title={title} actions={<LinkButton to={sitePath('articles/new')}>{t('month.other')}</LinkButton>} />
      {todos
        .filter(({ act }) => act === 'returned')
        .map((todo) => (
          <Returned key={todo.subjectId} todo={todo} />
        ))}
      <div className="cols">
        <section className="card">
          <header>
            <h2>{t('month.left')}</h2>
            <span className="right muted sm">{t('month.sorted')}</span>
          </header>
          {dues.length === 0 && <EmptyState title={t('month.done', { month })} text={t('month.doneText')} />}
          <ul>
            {dues.map((due, index) => (
              <Task key={due.column.id} due={due} isFirst={index === 0} />
            ))}
          </ul>
        </section>
        <div className="stack">
          <Helper dues={dues} />
          <Unfinished todos={todos.filter(({ act }) => act === 'drafts')} />
        </div>
      </div>
    </div>
  );
}
