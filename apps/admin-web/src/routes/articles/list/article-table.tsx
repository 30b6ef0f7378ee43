import { Button } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ApiError } from '../../../api/index.js';
import { ArticleStateMark, DataTable, type TableColumn } from '../../../components/index.js';
import { formatMoment, formatNumber } from '../../../i18n/format.js';
import { useMessages, type Translate } from '../../../i18n/catalogue.js';
import { useSitePath } from '../../../shell/index.js';
import { articleMessages } from '../article.messages.js';
import { valuesOf } from '../editor/fields.js';
import { listMessages, type ListMessage } from './list.messages.js';
import { Arrange } from '../arrange/arrange.js';
import { arrangeMessages } from '../arrange/arrange.messages.js';
import { BinActs } from '../bin/bin-acts.js';
import { TakeDown } from '../takedown/take-down.js';
import { PublishUrgently } from '../urgent/publish-urgently.js';
import { Marks } from './marks.js';
import type { StepKey } from '../steps.js';
import { nextOf, rowAct, type Row } from './row.js';

type ArticleTableProps = {
  rows: readonly Row[] | undefined;
  total: number;
  hasColumns: boolean;
  error: ApiError | null;
  empty: ReactNode;
  more: (() => void) | null;
  isLoadingMore: boolean;
  retry: () => void;
};

/** Twenty articles at a time: what it is, where it stands, who comes next. */
export function ArticleTable(props: ArticleTableProps): ReactElement {
  const { rows, total, more, isLoadingMore, error, empty, retry, hasColumns } = props;
  const t = useMessages(listMessages);
  const columns = useColumns(hasColumns);
  const place = usePlace();
  const navigate = useNavigate();
  return (
    <DataTable
      caption={t('table')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      open={(row) => void navigate(place(row))}
      error={error}
      retry={retry}
      empty={empty}
      foot={
        <>
          <span>{t('foot.loaded', { shown: formatNumber(rows?.length ?? 0), total: formatNumber(total) })}</span>
          {more && (
            <Button size="small" loading={isLoadingMore} onClick={more}>
              {t('foot.more')}
            </Button>
          )}
        </>
      }
    />
  );
}

/** Where a row leads: to the review when a decision is asked for, to the text otherwise. */
function usePlace(): (row: Row) => string {
  const path = useSitePath();
  return (row) => path(rowAct(row).place === 'review' ? `review?item=${row.id}` : `articles/${row.id}`);
}

function useColumns(hasColumns: boolean): TableColumn<Row>[] {
  const t = useMessages(listMessages);
  const words = useMessages(articleMessages);
  const step = (key: StepKey): string => words(`step.${key}`);
  const all: (TableColumn<Row> | null)[] = [
    { key: 'title', head: t('head.title'), wide: true, card: 'title', cell: (row) => <Title row={row} t={t} /> },
    hasColumns
      ? {
          key: 'column',
          head: t('head.column'),
          fold: 'opt',
          card: 'hide',
          cell: (row) => <Quiet>{row.column.name}</Quiet>,
        }
      : null,
    { key: 'state', head: t('head.state'), card: 'side', cell: (row) => <ArticleStateMark state={row.state} /> },
    {
      key: 'next',
      head: t('head.next'),
      cell: (row) => <span className="jy-next muted sm">{nextOf(row, { t, step })}</span>,
    },
    hasColumns
      ? null
      : {
          key: 'source',
          head: t('head.source'),
          fold: 'opt',
          card: 'hide',
          cell: (row) => <Quiet>{valuesOf(row.fields)['source'] ?? ''}</Quiet>,
        },
    {
      key: 'author',
      head: t('head.author'),
      fold: 'opt2',
      card: 'hide',
      cell: (row) => <Quiet>{row.createdBy.name}</Quiet>,
    },
    {
      key: 'at',
      head: t('head.at'),
      fold: 'opt2',
      align: 'num',
      card: 'hide',
      cell: (row) => <Quiet>{formatMoment(row.updatedAt)}</Quiet>,
    },
    { key: 'act', head: t('head.act'), align: 'num', card: 'act', cell: (row) => <Acts row={row} t={t} /> },
  ];
  return all.filter((column) => column !== null);
}

function Quiet({ children }: { children: ReactNode }): ReactElement {
  return <span className="muted nw">{children}</span>;
}

function Title({ row, t }: { row: Row; t: Translate<ListMessage> }): ReactElement {
  const place = usePlace();
  const title = row.title || t('untitled');
  return (
    <span className="jy-title">
      <Link className="ti" to={place(row)} title={title}>
        {title}
      </Link>
      <Marks row={row} />
    </span>
  );
}

function Acts({ row, t }: { row: Row; t: Translate<ListMessage> }): ReactElement {
  const place = usePlace();
  const arrange = useMessages(arrangeMessages);
  const act = rowAct(row);
  const label = t(`act.${act.name}`);
  const name = (word: string): string => t('act.on', { act: word, title: row.title || t('untitled') });
  return (
    <span className="acts">
      <Link className={act.isMyTurn ? 'link' : 'link quiet'} to={place(row)} aria-label={name(label)}>
        {label}
      </Link>
      {row.allowed.includes('arrange') && (
        <Arrange article={row}>
          {(open) => (
            <button type="button" className="link quiet" aria-label={name(arrange('act'))} onClick={open}>
              {arrange('act')}
            </button>
          )}
        </Arrange>
      )}
      {row.allowed.includes('publishUrgently') && (
        <PublishUrgently article={row}>
          {(open) => (
            <button type="button" className="link quiet" aria-label={name(t('act.urgent'))} onClick={open}>
              {t('act.urgent')}
            </button>
          )}
        </PublishUrgently>
      )}
      {row.allowed.includes('withdraw') && (
        <TakeDown article={row}>
          {(open) => (
            <button type="button" className="link quiet" aria-label={name(t('act.takeDown'))} onClick={open}>
              {t('act.takeDown')}
            </button>
          )}
        </TakeDown>
      )}
      <BinActs article={row} name={name} />
      {row.liveUrl && (
        <a className="link quiet" href={row.liveUrl} target="_blank" rel="noreferrer" aria-label={name(t('act.live'))}>
          {t('act.live')}
        </a>
      )}
    </span>
  );
}
