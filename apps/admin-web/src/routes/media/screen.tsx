import { FileRuleDocument, type MediaFilterInput } from '@jiyue/api-client';
import { useApi } from '../../api/index.js';
import {
  Chip,
  ClearFilters,
  DataTable,
  EmptyState,
  type Filters,
  FindBox,
  ListFoot,
  PageHead,
  type TableColumn,
  useFilters,
} from '../../components/index.js';
import { formatMoment, formatNumber } from '../../i18n/format.js';
import { type Translate, useMessages } from '../../i18n/messages.js';
import { articleMessages } from '../articles/article.messages.js';
import { sizeOf } from '../articles/page/article-page.js';
import { isPicture, KINDS, type MediaFile, oneOf, STATES, useMediaFiles } from './media.js';
import { MediaDrawer } from './media-drawer.js';
import { type MediaKey, mediaMessages } from './messages.js';
import { Thumbnail } from './thumbnail.js';

const NARROWS = ['kind', 'state', 'unused', 'mine', 'q'];

function columnsOf(t: Translate<MediaKey>, words: Translate<`file.${MediaFile['state']}`>): TableColumn<MediaFile>[] {
  return [
    { key: 'file', head: t('col.file'), wide: true, card: 'title', cell: (file) => <Name file={file} t={t} /> },
    {
      key: 'state',
      head: t('col.state'),
      card: 'side',
      cell: ({ state }) => (
        <span className={state === 'INFECTED' ? 'bad nw' : 'muted nw'}>{words(`file.${state}`)}</span>
      ),
    },
    {
      key: 'uses',
      head: t('col.uses'),
      cell: ({ uses }) => <span className="nw">{uses > 0 ? t('uses', { count: uses }) : t('unused')}</span>,
    },
    {
      key: 'sent',
      head: t('col.sent'),
      fold: 'opt2',
      cell: ({ sentBy, sentAt }) => (
        <span className="muted nw">
          {sentBy} {formatMoment(sentAt)}
        </span>
      ),
    },
  ];
}

function Name({ file, t }: { file: MediaFile; t: Translate<MediaKey> }) {
  const { fileName, alt, size, width, height } = file;
  const dots = width && height ? ` · ${t('dots', { width, height })}` : '';
  return (
    <span className="media-name">
      <Thumbnail file={file} />
      <span>
        {fileName}
        <br />
        <span className="dim sm">
          {sizeOf(size)}
          {dots}
          {isPicture(file) && ` · ${alt || t('noAlt')}`}
        </span>
      </span>
    </span>
  );
}

function FilterBar({ filters }: { filters: Filters }) {
  const t = useMessages(mediaMessages);
  const words = useMessages(articleMessages);
  const chip = (name: 'kind' | 'state' | 'unused' | 'mine', options: { value: string; label: string }[]) => (
    <Chip
      name={t(`filter.${name}`)}
      value={filters.get(name)}
      options={options}
      onChange={(value) => filters.set(name, value)}
    />
  );
  return (
    <div className="chips">
      <FindBox label={t('find')} value={filters.get('q')} onChange={(text) => filters.set('q', text)} width={220} />
      {chip(
        'kind',
        KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
      )}
      {chip(
        'state',
        STATES.map((value) => ({ value, label: words(`file.${value}`) })),
      )}
      {chip('unused', [{ value: '1', label: t('filter.unused.yes') }])}
      {chip('mine', [{ value: '1', label: t('filter.mine.yes') }])}
      <ClearFilters filters={filters} />
    </div>
  );
}

function filterOf(filters: Filters): MediaFilterInput {
  const state = oneOf(STATES, filters.get('state'));
  return {
    kind: oneOf(KINDS, filters.get('kind')),
    state: state && [state],
    unused: filters.get('unused') === '1',
    mine: filters.get('mine') === '1',
    text: filters.get('q'),
  };
}

/** How full the site's room is; absent for those who send nothing. */
function Room() {
  const t = useMessages(mediaMessages);
  const rule = useApi(FileRuleDocument, {}).data?.fileRule;
  if (!rule) return null;
  const params = { used: formatNumber(rule.megabytesUsed), quota: formatNumber(rule.quotaMegabytes) };
  return <span className="muted sm">{t('room', params)}</span>;
}

/** 素材库: every file of the site that the person may see, the newest first. */
export function MediaScreen() {
  const t = useMessages(mediaMessages);
  const words = useMessages(articleMessages);
  const filters = useFilters([...NARROWS, 'file']);
  const narrowing = { ...filters, active: filters.active.filter((name) => name !== 'file') };
  const { query, files, total } = useMediaFiles(filterOf(filters), 50);
  const isNarrowed = narrowing.active.length > 0;
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead title={t('title')} fact={<Room />} />
      </div>
      <FilterBar filters={narrowing} />
      <DataTable
        caption={t('what')}
        columns={columnsOf(t, words)}
        rows={files}
        rowKey={({ id }) => id}
        open={({ id }) => filters.set('file', id)}
        isCurrent={({ id }) => id === filters.get('file')}
        error={query.error}
        retry={() => void query.refetch()}
        empty={
          isNarrowed ? (
            <EmptyState title={t('emptyFiltered')} action={<ClearFilters filters={narrowing} />} />
          ) : (
            <EmptyState title={t('empty')} text={t('emptyText')} />
          )
        }
        foot={<ListFoot shown={files?.length ?? 0} total={total} query={query} />}
      />
      <MediaDrawer
        file={files?.find(({ id }) => id === filters.get('file')) ?? null}
        onClose={() => filters.set('file', '')}
      />
    </div>
  );
}
