import { CheckRuleDocument, CheckWordsDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import { useApi, usePages } from '../../api/index.js';
import {
  Chip,
  ClearFilters,
  DataTable,
  EmptyState,
  ErrorNote,
  type Filters,
  FindBox,
  ListFoot,
  Note,
  PageHead,
  QueryState,
  useFilters,
} from '../../components/index.js';
import { formatNumber } from '../../i18n/format.js';
import { useMessages } from '../../i18n/messages.js';
import { Drawers } from './drawers.js';
import { listMessages } from './messages.js';
import './checks.css';
import type { CheckRule } from './rule-form.js';
import { useExport } from './use-export.js';
import { columnsOf } from './word-columns.js';
import { KINDS } from './word-file.js';
import type { CheckWord } from './word-form.js';

/** 检查词库: the words that texts are held against here, and what is done when something is found. */
export function CheckListScreen() {
  const t = useMessages(listMessages);
  const query = useApi(CheckRuleDocument, {});
  const data = query.data?.checkRule;
  return (
    <QueryState query={{ ...query, data, refetch: () => void query.refetch() }} what={t('what')} lines={8}>
      {(rule) => <Lists rule={rule} />}
    </QueryState>
  );
}

function Lists({ rule }: { rule: CheckRule }) {
  const t = useMessages(listMessages);
  const filters = useFilters(['of', 'kind', 'state', 'text']);
  const acts = useFilters(['word', 'new', 'rule', 'import']);
  const ofProvince = !rule.isProvince && filters.get('of') === 'province';
  const list = useWords(filters, ofProvince);
  const mayChange = rule.allowed.includes('change') && !ofProvince;
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead
          title={t('title')}
          fact={<span className="muted sm">{t('shipped', { count: formatNumber(rule.shippedWords) })}</span>}
          actions={<Actions acts={acts} ofProvince={ofProvince} mayChange={mayChange} />}
        />
        {rule.isProvince && <Note>{t('forAll')}</Note>}
        {mayChange && <Proposed filters={filters} />}
        <Choices filters={filters} hasProvince={!rule.isProvince} />
      </div>
      <DataTable
        caption={t('what')}
        columns={columnsOf(t)}
        rows={list.rows}
        rowKey={({ id }) => id}
        error={list.query.error}
        retry={() => void list.query.refetch()}
        {...(mayChange && { open: ({ id }: CheckWord) => acts.set('word', id) })}
        empty={<Empty isNarrowed={filters.active.some((name) => name !== 'of')} />}
        foot={<ListFoot shown={list.rows?.length ?? 0} total={list.total} query={list.query} />}
      />
      <Drawers
        acts={acts}
        rows={list.rows ?? []}
        mayChange={mayChange}
        rule={rule}
        onImported={() => void list.query.refetch()}
      />
    </div>
  );
}

type ActionsProps = { acts: Filters; ofProvince: boolean; mayChange: boolean };

function Actions({ acts, ofProvince, mayChange }: ActionsProps) {
  const t = useMessages(listMessages);
  const { run, count, error } = useExport(ofProvince, t('title'));
  return (
    <>
      <ErrorNote error={error} />
      <Button onClick={() => acts.set('rule', '1')}>{t('rule')}</Button>
      <Button onClick={run} disabled={count !== null}>
        {count === null ? t('export') : t('exporting', { count })}
      </Button>
      {mayChange && <Button onClick={() => acts.set('import', '1')}>{t('import')}</Button>}
      {mayChange && (
        <Button type="primary" onClick={() => acts.set('new', '1')}>
          {t('add')}
        </Button>
      )}
    </>
  );
}

function useWords(filters: Filters, ofProvince: boolean) {
  const [kind, state, text] = [filters.get('kind'), filters.get('state'), filters.get('text')];
  const filter = { ofProvince, ...(kind && { kind }), ...(state && { state }), ...(text && { text }) };
  const query = usePages(CheckWordsDocument, { first: 50, filter }, ({ checkWords }) => checkWords, { keepLast: true });
  const rows = query.data?.pages.flatMap(({ checkWords }) => checkWords.nodes);
  return { query, rows, total: query.data?.pages[0]?.checkWords.totalCount ?? 0 };
}

/** Reports of false findings wait until somebody decides about them. */
function Proposed({ filters }: { filters: Filters }) {
  const t = useMessages(listMessages);
  const query = useApi(CheckWordsDocument, { first: 1, filter: { state: 'PROPOSED' } });
  const count = query.data?.checkWords.totalCount ?? 0;
  if (count === 0 || filters.get('state') === 'PROPOSED') return null;
  const show = <Button onClick={() => filters.set('state', 'PROPOSED')}>{t('show')}</Button>;
  return <Note actions={show}>{t('proposed', { count: formatNumber(count) })}</Note>;
}

function Choices({ filters, hasProvince }: { filters: Filters; hasProvince: boolean }) {
  const t = useMessages(listMessages);
  const kinds = KINDS.map((value) => ({ value, label: t(`kind.${value}`) }));
  const states = (['ACTIVE', 'DISABLED', 'PROPOSED'] as const).map((value) => ({ value, label: t(`state.${value}`) }));
  return (
    <div className="chips">
      <FindBox label={t('find')} value={filters.get('text')} onChange={(text) => filters.set('text', text)} />
      {hasProvince && (
        <Chip
          name={t('of')}
          value={filters.get('of')}
          options={[{ value: 'province', label: t('of.province') }]}
          empty={t('of.own')}
          onChange={(of) => filters.set('of', of)}
        />
      )}
      <Chip
        name={t('kind')}
        value={filters.get('kind')}
        options={kinds}
        onChange={(kind) => filters.set('kind', kind)}
      />
      <Chip
        name={t('state')}
        value={filters.get('state')}
        options={states}
        onChange={(state) => filters.set('state', state)}
      />
      <ClearFilters filters={filters} />
    </div>
  );
}

function Empty({ isNarrowed }: { isNarrowed: boolean }) {
  const t = useMessages(listMessages);
  return isNarrowed ? (
    <EmptyState title={t('none')} text={t('noneText')} />
  ) : (
    <EmptyState title={t('empty')} text={t('emptyText')} />
  );
}
