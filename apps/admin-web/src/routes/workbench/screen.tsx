import { WorkbenchDocument, type WorkbenchQuery } from '@jiyue/api-client';
import { useNavigate } from 'react-router';
import { useApi } from '../../api/index.js';
import { LinkButton, PageHead, QueryState, useShortcuts } from '../../components/index.js';
import { formatDay } from '../../i18n/format.js';
import { useMessages } from '../../i18n/messages.js';
import { isSmallUnit, useCan, useFrameValue, useSitePath } from '../../shell/index.js';
import { CountStrip } from './count-strip.js';
import { DueColumns } from './due-columns.js';
import { workbenchMessages } from './messages.js';
import { MonthOutput } from './month-output.js';
import { MonthScreen } from './month-screen.js';
import { SiteDrafts } from './site-drafts.js';
import { SiteFigures } from './site-figures.js';
import { TodoList } from './todo-list.js';
import { VacantColumns } from './vacant-columns.js';
import './workbench.css';

function Head() {
  const t = useMessages(workbenchMessages);
  const mayWrite = useCan('articles.write');
  const write = useSitePath()('articles/new');
  const navigate = useNavigate();
  useShortcuts(mayWrite ? { N: { word: t('write'), perform: () => void navigate(write) } } : {});
  const day = formatDay(new Date());
  const weekday = [0, 1, 2, 3, 4, 5, 6] as const;
  const today = weekday[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 0;
  return (
    <PageHead
      title={t('title')}
      fact={<span className="muted">{t('day.today', { day, weekday: t(`weekday.${today}`) })}</span>}
      actions={
        mayWrite && (
          <LinkButton type="primary" to={write}>
            {t('write')} <kbd>N</kbd>
          </LinkButton>
        )
      }
    />
  );
}

/** What waits for the person and for the columns, as far as it concerns them. */
function Queues({ workbench, seesSites }: { workbench: WorkbenchQuery['workbench']; seesSites: boolean }) {
  const { counts, todos, dueColumns, vacantColumns, vetoedSites } = workbench;
  const worksOnTexts = useCan('articles.read', 'inbox.review', 'inbox.publish');
  return (
    <>
      {(worksOnTexts || !seesSites || todos.length > 0) && <TodoList todos={todos} />}
      <VacantColumns rows={vacantColumns} />
      {(worksOnTexts || dueColumns.length > 0) && <DueColumns rows={dueColumns} counts={counts} vetoed={vetoedSites} />}
    </>
  );
}

function Workbench({ workbench }: { workbench: WorkbenchQuery['workbench'] }) {
  const { counts, monthOutput } = workbench;
  const seesSites = useCan('sites.open', 'sites.suspend', 'audit.read');
  // the figures of sites below already count those being opened
  const shown = counts.filter(({ key }) => !seesSites || key !== 'siteDrafts');
  return (
    <>
      {shown.length > 0 && <CountStrip counts={shown} />}
      {seesSites && <SiteFigures />}
      <div className="cols">
        <div className="stack grow">
          <Queues workbench={workbench} seesSites={seesSites} />
          {seesSites && <SiteDrafts />}
        </div>
        <MonthOutput rows={monthOutput} />
      </div>
    </>
  );
}

/** 工作台, or 本月要做 for the information officer of a small unit. */
export function WorkbenchScreen() {
  const t = useMessages(workbenchMessages);
  const isSmall = isSmallUnit(useFrameValue());
  const query = useApi(WorkbenchDocument, {});
  if (isSmall && query.data) return <MonthScreen workbench={query.data.workbench} />;
  return (
    <div className="page stack">
      <Head />
      <QueryState query={query} what={t('title')} lines={8}>
        {({ workbench }) => <Workbench workbench={workbench} />}
      </QueryState>
    </div>
  );
}
