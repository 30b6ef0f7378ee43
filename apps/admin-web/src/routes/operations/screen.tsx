import {
  DiscardDeadLetterDocument,
  JobOverviewDocument,
  type JobOverviewQuery,
  RetryDeadLetterDocument,
} from '@jiyue/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { type ApiError, useAct, useApi } from '../../api/index.js';
import {
  ConfirmAct,
  DataTable,
  EmptyState,
  ErrorNote,
  PageHead,
  showToast,
  type TableColumn,
} from '../../components/index.js';
import { formatMoment, formatNumber } from '../../i18n/format.js';
import { useMessages, type Translate } from '../../i18n/messages.js';
import { operationsMessages, queueWord, type OperationsKey } from './messages.js';

type Overview = JobOverviewQuery['jobOverview'];
type DeadLetter = Overview['deadLetters'][number];
type Queue = Overview['queues'][number];

/** What a queue does, in words, and the name by which logs and alarms call it. */
function QueueName({ queue, t }: { queue: string; t: Translate<OperationsKey> }) {
  const word = queueWord(queue, t);
  return (
    <>
      <span className="ti nw">{word ?? queue}</span>
      {word && <span className="sub mono nw">{queue}</span>}
    </>
  );
}

/** How a list says that it could not be read. */
type Failing = { error: ApiError | null; retry: () => void };
type Acts = { retry: (letter: DeadLetter) => void; discard: (letter: DeadLetter) => void; isBusy: boolean };

function deadColumns(t: Translate<OperationsKey>, { retry, discard, isBusy }: Acts): TableColumn<DeadLetter>[] {
  return [
    {
      key: 'queue',
      head: t('col.queue'),
      card: 'title',
      cell: ({ queue }) => <QueueName queue={queue} t={t} />,
    },
    {
      key: 'diedAt',
      head: t('col.diedAt'),
      card: 'side',
      cell: ({ diedAt }) => <span className="muted nw">{formatMoment(diedAt)}</span>,
    },
    { key: 'reason', head: t('col.reason'), wide: true, card: 'line', cell: ({ reason }) => reason || t('noReason') },
    {
      key: 'acts',
      head: t('col.acts'),
      card: 'line',
      cell: (letter) => (
        <span className="nw">
          <Button size="small" disabled={isBusy} onClick={() => retry(letter)}>
            {t('retry')}
          </Button>{' '}
          <Button size="small" danger type="text" disabled={isBusy} onClick={() => discard(letter)}>
            {t('discard')}
          </Button>
        </span>
      ),
    },
  ];
}

function queueColumns(t: Translate<OperationsKey>): TableColumn<Queue>[] {
  const number = (key: 'waiting' | 'running' | 'failed'): TableColumn<Queue> => ({
    key,
    head: t(`col.${key}`),
    card: 'line',
    labelled: true,
    cell: (queue) => <span className="num">{formatNumber(queue[key])}</span>,
  });
  return [
    { key: 'queue', head: t('col.queue'), card: 'title', cell: ({ queue }) => <QueueName queue={queue} t={t} /> },
    number('waiting'),
    number('running'),
    number('failed'),
    {
      key: 'overdue',
      head: t('col.overdue'),
      card: 'line',
      labelled: true,
      cell: ({ overdueSeconds }) => <span className="num nw">{overdueWords(overdueSeconds, t)}</span>,
    },
  ];
}

// What is picked up within the usual look is in time.
const IN_TIME_SECONDS = 5;

function overdueWords(seconds: number, t: Translate<OperationsKey>): string {
  if (seconds <= IN_TIME_SECONDS) return t('overdueNone');
  return t('overdue', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

const holdsWork = ({ waiting, running, failed }: Queue): boolean => waiting + running + failed > 0;

/** Queues with something in them; the idle ones are many and say nothing. */
function Queues({ all, t, ...table }: { all: Queue[] | undefined; t: Translate<OperationsKey> } & Failing) {
  const [showsAll, showAll] = useState(false);
  const busy = all?.filter(holdsWork);
  const idle = (all?.length ?? 0) - (busy?.length ?? 0);
  return (
    <>
      <DataTable
        caption={t('queues')}
        columns={queueColumns(t)}
        rows={showsAll ? all : busy}
        rowKey={({ queue }) => queue}
        empty={<EmptyState title={t(idle > 0 ? 'queuesIdle' : 'queuesNone')} />}
        {...table}
      />
      {idle > 0 && (
        <div className="sheet-head">
          <Button size="small" aria-expanded={showsAll} onClick={() => showAll(!showsAll)}>
            {t(showsAll ? 'idleHide' : 'idleShow', { count: idle })}
          </Button>
        </div>
      )}
    </>
  );
}

/** 后台任务: what failed to the last retry and what to do about it; how full the queues are. */
export function JobsScreen() {
  const t = useMessages(operationsMessages);
  const query = useApi(JobOverviewDocument, {});
  const [chosen, choose] = useState<DeadLetter | null>(null);
  const retrying = useAct(RetryDeadLetterDocument);
  const discarding = useAct(DiscardDeadLetterDocument);
  const overview = query.data?.jobOverview;

  const retry = async (letter: DeadLetter): Promise<void> => {
    const done = await retrying.perform({ input: { id: letter.id } });
    if (done) showToast(t('retried', { queue: queueWord(letter.queue, t) ?? letter.queue }));
    else void query.refetch();
  };
  const discard = async (): Promise<void> => {
    if (!chosen || !(await discarding.perform({ input: { id: chosen.id } }))) return;
    choose(null);
    showToast(t('discarded'));
  };

  const acts = { retry: (letter: DeadLetter) => void retry(letter), discard: choose, isBusy: retrying.isBusy };
  const table = { error: query.error, retry: () => void query.refetch() };
  const shown = overview?.deadLetters.length ?? 0;
  const isCut = overview !== undefined && overview.deadCount > shown;
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead
          title={t('title')}
          fact={overview && overview.deadCount > 0 && <span>{t('deadFact', { count: overview.deadCount })}</span>}
        />
      </div>
      <ErrorNote error={retrying.error} />
      <div className="sheet-head">
        <h2>{t('dead')}</h2>
      </div>
      <DataTable
        caption={t('dead')}
        columns={deadColumns(t, acts)}
        rows={overview?.deadLetters}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('deadNone')} text={t('deadNoneText')} />}
        {...(isCut ? { foot: t('deadMore', { shown, count: overview.deadCount }) } : {})}
        {...table}
      />
      <div className="sheet-head">
        <h2>{t('queues')}</h2>
      </div>
      <Queues all={overview?.queues} t={t} {...table} />
      <ConfirmAct
        isOpen={chosen !== null}
        title={t('discardTitle')}
        verb={t('discardVerb')}
        isBusy={discarding.isBusy}
        error={discarding.error}
        onConfirm={() => void discard()}
        onCancel={() => choose(null)}
      >
        {t('discardText', { queue: chosen ? (queueWord(chosen.queue, t) ?? chosen.queue) : '' })}
      </ConfirmAct>
    </div>
  );
}
