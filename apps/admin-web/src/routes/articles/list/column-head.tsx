import type { ArticleColumnsQuery } from '@jiyue/api-client';
import type { ReactElement } from 'react';
import { LinkButton, PageHead, useShortcuts } from '../../../components/index.js';
import { formatDay } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/catalogue.js';
import { useCan, useSitePath } from '../../../shell/index.js';
import { useNavigate } from 'react-router';
import { ExchangeMenu } from '../exchange/exchange-menu.js';
import { freshnessOf, trailOf } from './column-tree.model.js';
import { listMessages } from './list.messages.js';

type Column = ArticleColumnsQuery['columns'][number];
type ColumnHeadProps = { column: Column | undefined; columns: readonly Column[] };

/** Where we are, how the column stands, and the one thing to do here. */
export function ColumnHead({ column, columns }: ColumnHeadProps): ReactElement {
  const t = useMessages(listMessages);
  const path = useSitePath();
  const trail = column ? trailOf(columns, column.id).slice(0, -1) : [];
  return (
    <PageHead
      title={column?.name ?? t('title.all')}
      trail={[{ label: t('title'), to: path('articles') }, ...trail.map((label) => ({ label }))]}
      fact={column && <Fact column={column} />}
      actions={
        <>
          <ExchangeMenu columns={columns} column={column?.id ?? ''} />
          <NewArticle column={column} />
        </>
      }
    />
  );
}

function NewArticle({ column }: { column: Column | undefined }): ReactElement | null {
  const t = useMessages(listMessages);
  const path = useSitePath();
  const navigate = useNavigate();
  const mayWriteAnywhere = useCan('articles.write');
  const mayWrite = column ? column.allowed.includes('write') : mayWriteAnywhere;
  const place = path(column ? `articles/new?column=${column.id}` : 'articles/new');
  useShortcuts(mayWrite ? { N: { word: t('new'), perform: () => void navigate(place) } } : {});
  if (!mayWrite) return null;
  return (
    <LinkButton type="primary" to={place} aria-keyshortcuts="N">
      {t('new')} <kbd aria-hidden="true">N</kbd>
    </LinkButton>
  );
}

const looks = { ok: 'tag ok', soon: 'tag warn', late: 'tag bad', blank: 'tag bad', none: 'tag' } as const;

function Fact({ column }: { column: Column }): ReactElement {
  const t = useMessages(listMessages);
  const mark = freshnessOf(column);
  const unit = column.operatorUnit && t('fact.unit', { unit: column.operatorUnit.shortName });
  return (
    <>
      <span className={looks[mark]}>{t(`fresh.${mark}`)}</span>
      <span className="muted sm">
        {[<Cadence key="cadence" column={column} />, unit && <span key="unit">　{unit}</span>]}
      </span>
    </>
  );
}

function Cadence({ column }: { column: Column }): ReactElement | null {
  const t = useMessages(listMessages);
  const { cadenceDays, dueAt, daysLeft, freshness } = column;
  if (freshness === 'BLANK') return <span>{t('fact.blank')}</span>;
  if (!cadenceDays || !dueAt || daysLeft === null) return null;
  const over = -daysLeft;
  const params = { days: cadenceDays, day: formatDay(dueAt).slice(5), over };
  return <span>{over > 0 ? t('fact.late', params) : t('fact.cadence', params)}</span>;
}
