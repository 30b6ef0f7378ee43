import { ColumnMergeDocument, type ColumnMergeQuery, MergeColumnDocument } from '@jiyue/api-client';
import { Input } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { useAct, useApi } from '../../api/index.js';
import { ActDialog, ErrorNote, LinkButton, Note, QueryState, showToast } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { useSitePath } from '../../shell/index.js';
import type { ColumnFacts } from './column-form.js';
import { ColumnSelect } from './column-select.js';
import { columnsMessages } from './messages.js';

type Plan = ColumnMergeQuery['columnMerge'];
const GRANTS = 'CONTENT.COLUMN_HAS_GRANTS';

function Problems({ problems }: { problems: readonly string[] }): ReactElement {
  const t = useMessages(columnsMessages);
  const words = useErrorWords();
  const board = useSitePath()('responsibility');
  return (
    <Note tone="bad">
      <ul>
        {problems.map((code) => (
          <li key={code}>{words.rule(code)}</li>
        ))}
      </ul>
      {problems.includes(GRANTS) && (
        <LinkButton size="small" to={board}>
          {t('duty.board')}
        </LinkButton>
      )}
    </Note>
  );
}

/** What would be touched, in figures. */
function Touched({ plan, from, into }: { plan: Plan; from: string; into: string }): ReactElement {
  const t = useMessages(columnsMessages);
  const { articles, liveArticles, columns, addresses, grants } = plan;
  return (
    <div className="stack">
      <dl className="jy-duties">
        <dt>{t('merge.articles')}</dt>
        <dd>{t('merge.articlesOf', { articles, live: liveArticles })}</dd>
        <dt>{t('merge.columns')}</dt>
        <dd>{t('merge.count', { count: columns })}</dd>
        <dt>{t('merge.addresses')}</dt>
        <dd>{t('merge.count', { count: addresses })}</dd>
        <dt>{t('merge.rules')}</dt>
        <dd>
          {t('merge.grants', { count: grants })}，{t(plan.hasOwnSteps ? 'merge.ownSteps' : 'merge.noSteps')}
        </dd>
      </dl>
      <p className="muted">{t('merge.text', { from, into })}</p>
      {plan.isHidden && <Note tone="warn">{t('merge.hidden', { into })}</Note>}
      {plan.isOnHome && <Note tone="warn">{t('merge.home', { from })}</Note>}
      {plan.problems.length > 0 && <Problems problems={plan.problems} />}
    </div>
  );
}

function TypedName({ name, change }: { name: string; change: (isTyped: boolean) => void }): ReactElement {
  const t = useMessages(columnsMessages);
  const id = useId();
  return (
    <div className="stack tight">
      <label htmlFor={id}>{t('merge.type', { name })}</label>
      <Input id={id} autoComplete="off" onChange={(event) => change(event.target.value.trim() === name)} />
    </div>
  );
}

type MergeProps = { columns: readonly ColumnFacts[]; column: ColumnFacts; close: () => void };

/** 合并到…: into which column, what that touches, and the name typed once more, because there is no way back. */
export function MergeDialog({ columns, column, close }: MergeProps): ReactElement {
  const t = useMessages(columnsMessages);
  const [intoId, setInto] = useState<string | null>(null);
  const [isTyped, setTyped] = useState(false);
  const into = columns.find(({ id }) => id === intoId);
  const input = { columnId: column.id, intoId: intoId ?? column.id };
  const query = useApi(ColumnMergeDocument, { input }, { isEnabled: intoId !== null });
  const { perform, isBusy, error } = useAct(MergeColumnDocument);
  const isReady = isTyped && query.data?.columnMerge.problems.length === 0;
  const merge = async (): Promise<void> => {
    const done = await perform({ input: { ...input, version: column.version } });
    if (!done) return;
    const { articles, asked } = done.mergeColumn;
    const said = { from: column.name, into: into?.name ?? '', articles, asked };
    showToast(t(asked > 0 ? 'merge.doneAsked' : 'merge.done', said), [], 10);
    close();
  };
  const isOther = (one: ColumnFacts): boolean => one.path !== column.path && !one.path.startsWith(`${column.path}/`);
  return (
    <ActDialog
      isOpen
      title={t('merge.title', { name: column.name })}
      verb={t('merge.verb')}
      width={520}
      isDanger
      isBusy={isBusy}
      isDisabled={!isReady}
      onGo={() => void merge()}
      onCancel={close}
    >
      <div className="stack">
        <ColumnSelect
          label={t('merge.into')}
          placeholder={t('merge.choose')}
          columns={columns}
          value={intoId}
          change={setInto}
          isOpenTo={(one) => isOther(one) && one.allowed.includes('change')}
        />
        {into && (
          <QueryState query={query} what={t('merge.plan')} lines={4}>
            {({ columnMerge }) => <Touched plan={columnMerge} from={column.name} into={into.name} />}
          </QueryState>
        )}
        {query.data?.columnMerge.problems.length === 0 && <TypedName name={column.name} change={setTyped} />}
        <ErrorNote error={error} />
      </div>
    </ActDialog>
  );
}
