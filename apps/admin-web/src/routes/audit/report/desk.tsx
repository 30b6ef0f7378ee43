import { DeskReportDocument, type DeskReportQueryVariables } from '@jiyue/api-client';
import { useApi } from '../../../api/index.js';
import { BarChart, EmptyState, QueryState } from '../../../components/index.js';
import { formatNumber } from '../../../i18n/format.js';
import { useMessages, type Translate } from '../../../i18n/messages.js';
import { articleMessages } from '../../articles/article.messages.js';
import { stepKey } from '../../articles/steps.js';
import { type AuditKey, auditMessages } from '../messages.js';
import { type Desk, type DeskRow, type DeskStep, inOrder, judgedIn, returnedShare } from './desk.model.js';
import { FigureList, type NamedFigure } from './figure-list.js';

type Words = Translate<AuditKey>;

function hoursText(t: Words, hours: number | null | undefined): string {
  if (hours === null || hours === undefined) return '—';
  return hours >= 48 ? t('desk.days', { days: formatNumber(Math.round(hours / 24)) }) : t('desk.hours', { hours });
}

const percent = (share: number | null): string => (share === null ? '—' : `${share}%`);

function useStepName(): (key: string) => string {
  const words = useMessages(articleMessages);
  return (key) => words(`step.${stepKey(key)}`);
}

function Numbers({ report }: { report: Desk }) {
  const t = useMessages(auditMessages);
  const judged = judgedIn(report.deskSteps);
  const figures: NamedFigure[] = [
    [t('n.published'), formatNumber(report.published), t('n.publishedNote')],
    [t('desk.toPublish'), hoursText(t, report.toPublish.half), t('desk.halfNote')],
    [t('desk.mostPublish'), hoursText(t, report.toPublish.most), t('desk.mostNote')],
    [t('desk.judged'), formatNumber(judged.passed + judged.returned), t('desk.times')],
    [t('desk.urgent'), formatNumber(report.publishedUrgently), t('desk.urgentNote', { count: report.rejected })],
    [t('desk.returned'), percent(returnedShare(judged)), t('desk.returnedNote', { count: judged.returned })],
  ];
  return <FigureList figures={figures} />;
}

function Waiting({ steps }: { steps: readonly DeskStep[] }) {
  const t = useMessages(auditMessages);
  const stepName = useStepName();
  const bars = steps.map(({ key, waited }) => ({ key, label: stepName(key), first: waited.half ?? 0 }));
  const said = bars.map(({ label, first }) => `${label} ${first}`).join('，');
  return (
    <section className="card">
      <header>
        <h2>{t('desk.waiting')}</h2>
      </header>
      <div className="bd">
        <BarChart bars={bars} alt={t('desk.waitingAlt', { rows: said })} />
      </div>
    </section>
  );
}

type Figured = Pick<DeskRow, 'passed' | 'returned'> & {
  readonly hours: DeskRow['took'];
  /** Where publishing is told apart from passing a step. */
  readonly published?: number;
};

function Cells({ passed, returned, published, hours }: Figured) {
  const t = useMessages(auditMessages);
  return (
    <>
      <td className="num">{formatNumber(passed)}</td>
      <td className="num">{formatNumber(returned)}</td>
      <td className="num">{percent(returnedShare({ passed, returned }))}</td>
      {published !== undefined && <td className="num">{formatNumber(published)}</td>}
      <td className="num">{hoursText(t, hours.half)}</td>
      <td className="num">{hoursText(t, hours.most)}</td>
    </>
  );
}

interface TableProps {
  readonly title: string;
  readonly first: string;
  /** What the hours are of. */
  readonly hours: string;
  readonly rows: readonly (Figured & { readonly key: string; readonly name: string })[];
}

function FigureTable({ title, first, hours, rows }: TableProps) {
  const t = useMessages(auditMessages);
  const heads = [
    t('desk.passed'),
    t('desk.sentBack'),
    t('desk.returned'),
    ...(rows.some(({ published }) => published !== undefined) ? [t('n.published')] : []),
    `${hours}·${t('desk.half')}`,
    `${hours}·${t('desk.most')}`,
  ];
  return (
    <section className="card">
      <header>
        <h2>{title}</h2>
      </header>
      <div className="tw">
        <table className="t">
          <caption className="vh">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className="num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                <Cells {...row} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function rowsOf(rows: readonly DeskRow[]): TableProps['rows'] {
  return rows.map(({ id, name, took, ...figures }) => ({ ...figures, key: id, name, hours: took }));
}

function Content({ report }: { report: Desk }) {
  const t = useMessages(auditMessages);
  const stepName = useStepName();
  const steps = inOrder(report.deskSteps);
  if (steps.length === 0) return <EmptyState title={t('report.none')} text={t('report.noneText')} />;
  const stepRows = steps.map(({ key, passed, returned, waited }) => ({
    key,
    name: stepName(key),
    passed,
    returned,
    hours: waited,
  }));
  return (
    <>
      <Numbers report={report} />
      <Waiting steps={steps} />
      <FigureTable title={t('desk.steps')} first={t('desk.step')} hours={t('desk.waited')} rows={stepRows} />
      <FigureTable
        title={t('desk.units')}
        first={t('d.nameUnit')}
        hours={t('desk.way')}
        rows={rowsOf(report.deskUnits)}
      />
      <FigureTable
        title={t('desk.people')}
        first={t('desk.person')}
        hours={t('desk.waited')}
        rows={rowsOf(report.deskPeople)}
      />
      <p className="muted sm">{t('desk.rule')}</p>
    </>
  );
}

/** 办理效率: how long articles waited for each step, what was sent back, by unit and by person. */
export function DeskFigures({ filter }: DeskReportQueryVariables) {
  const t = useMessages(auditMessages);
  const query = useApi(DeskReportDocument, { filter }, { keepLast: true });
  return (
    <QueryState query={query} what={t('by.DESK')} lines={8}>
      {({ deskReport }) => <Content report={deskReport} />}
    </QueryState>
  );
}
