import { InboxDocument } from '@jiyue/api-client';
import { LeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { usePages } from '../../api/index.js';
import {
  Chip,
  ClearFilters,
  EmptyState,
  QueryState,
  useDocumentTitle,
  useFilters,
  useShortcuts,
  type Filters,
} from '../../components/index.js';
import { useMessages } from '../../i18n/catalogue.js';
import { actNamed, placeOf as workPlaceOf, useHeldList, useSite, useSitePath } from '../../shell/index.js';
import { Item, type ItemPlace } from './item.js';
import { Queue } from './queue.js';
import { actsIn, after, byClock, sitesIn, stepFrom, type InboxItem } from './queue.model.js';
import { reviewMessages } from './review.messages.js';
import './review.css';

/** 审核: one queue over every site, the page in the middle, the decision below it. */
export function ReviewScreen(): ReactElement {
  const t = useMessages(reviewMessages);
  useDocumentTitle(t('title'));
  const { get } = useFilters(['late']);
  const filter = get('late') ? { isLate: true } : {};
  const inbox = usePages(InboxDocument, { filter, first: 50, after: null }, (answer) => answer.inbox);
  const pages = inbox.data?.pages;
  const loaded = pages && {
    items: byClock(pages.flatMap((page) => page.inbox.nodes)),
    total: pages[0]?.inbox.totalCount ?? 0,
  };
  const more = inbox.hasNextPage ? () => void inbox.fetchNextPage() : null;
  return (
    <QueryState query={{ data: loaded, error: inbox.error, refetch: inbox.refetch }} what={t('queue.label')} lines={8}>
      {({ items, total }) => <Desk all={items} total={total} more={more} />}
    </QueryState>
  );
}

type DeskProps = { all: readonly InboxItem[]; total: number; more: (() => void) | null };

function Desk({ all: waiting, total, more }: DeskProps): ReactElement {
  const filters = useFilters(['site', 'act', 'late', 'item']);
  const decidedNow = useDecided();
  const all = waiting.filter(({ subjectId }) => !decidedNow.has(subjectId));
  const items = all.filter((item) => isWanted(item, filters));
  const t = useMessages(reviewMessages);
  const { selected, open, placeOf } = useSelection(items, filters);
  const [isAuto, setAuto] = useState(true);
  const current = useItem(all, selected);
  const next = selected ? stepFrom(items, selected, 1) : undefined;
  useShortcuts({
    J: { word: t('key.next'), perform: () => (next ? open(next.subjectId) : undefined) },
    K: {
      word: t('key.before'),
      perform: () => open((selected && stepFrom(items, selected, -1)?.subjectId) ?? selected),
    },
  });
  const decided = (): void => {
    if (isAuto && selected) open(after(items, selected)?.subjectId ?? null);
  };
  return (
    <div className="jy-rv" data-panes="3" {...(filters.get('item') ? { 'data-item': '' } : {})}>
      <h1 className="vh">{t('nav')}</h1>
      <QueuePane
        items={items}
        all={all}
        total={total - (waiting.length - all.length)}
        more={more}
        selected={selected}
        filters={filters}
        placeOf={placeOf}
      />
      {current && !decidedNow.has(current.id) ? (
        <Item
          key={current.id}
          item={current}
          place={placeOf(current.id)}
          isAuto={isAuto}
          onAuto={setAuto}
          onNext={next ? () => open(next.subjectId) : null}
          onDecided={decided}
        />
      ) : (
        <div className="jy-mid">{current && <EmptyState title={t('decided')} text={t('decidedText')} />}</div>
      )}
      <BackToQueue filters={filters} />
    </div>
  );
}

type QueuePaneProps = DeskProps & {
  items: readonly InboxItem[];
  selected: string | null;
  filters: Filters;
  placeOf: (id: string) => string;
};

function QueuePane({ items, all, total, more, selected, filters, placeOf }: QueuePaneProps): ReactElement {
  const t = useMessages(reviewMessages);
  const acts = actsIn(all).map((act) => ({ value: act, label: actNamed(act) ?? t('work.other') }));
  const clearable = {
    ...filters,
    active: filters.active.filter((name) => name !== 'item'),
    clear: () => filters.clear(['item']),
  };
  return (
    <section className="jy-queue-pane" aria-label={t('queue.label')} tabIndex={0}>
      <header>
        <h2>{t('title')}</h2> <span className="count">{total}</span>
        <div className="row wrap jy-queue-filters">
          <Chip
            name={t('queue.site')}
            value={filters.get('site')}
            options={sitesIn(all)}
            onChange={(value) => filters.set('site', value)}
          />
          <Chip
            name={t('queue.act')}
            value={filters.get('act')}
            options={acts}
            onChange={(value) => filters.set('act', value)}
          />
          <Chip
            name={t('queue.time')}
            value={filters.get('late')}
            options={[{ value: 'late', label: t('queue.onlyLate') }]}
            onChange={(value) => filters.set('late', value)}
          />
          <ClearFilters filters={clearable} />
        </div>
      </header>
      {items.length > 0 && (
        <Queue
          items={items}
          selected={selected}
          placeOf={(item) => (item.subjectType === 'Article' ? placeOf(item.subjectId) : workPlaceOf(item))}
        />
      )}
      {items.length === 0 && (
        <NothingWaits isFiltered={all.length > 0 || filters.get('late') !== ''} filters={clearable} />
      )}
      {more && (
        <p className="jy-queue-more">
          <Button size="small" onClick={more}>
            {t('queue.more')}
          </Button>
        </p>
      )}
    </section>
  );
}

function NothingWaits({ isFiltered, filters }: { isFiltered: boolean; filters: Filters }): ReactElement {
  const t = useMessages(reviewMessages);
  if (!isFiltered) return <EmptyState title={t('queue.empty')} text={t('queue.emptyText')} />;
  return <EmptyState title={t('queue.filtered')} action={<ClearFilters filters={filters} />} />;
}

function BackToQueue({ filters }: { filters: Filters }): ReactElement {
  const t = useMessages(reviewMessages);
  return (
    <Button
      className="jy-back"
      type="text"
      icon={<LeftOutlined aria-hidden="true" />}
      onClick={() => filters.set('item', '')}
    >
      {t('queue.back')}
    </Button>
  );
}

type Selection = { selected: string | null; open: (id: string | null) => void; placeOf: (id: string) => string };

/** The item in the address; on a wide screen the first of the queue when none is named. */
function useSelection(items: readonly InboxItem[], filters: Filters): Selection {
  const navigate = useNavigate();
  const path = useSitePath();
  const isWide = window.matchMedia('(min-width: 901px)').matches;
  const named = filters.get('item');
  const selected = named || (isWide ? (items[0]?.subjectId ?? null) : null);
  const placeOf = (id: string): string => {
    const params = new URLSearchParams();
    for (const name of ['site', 'act', 'late']) if (filters.get(name)) params.set(name, filters.get(name));
    if (id) params.set('item', id);
    return path(`review?${params.toString()}`);
  };
  return { selected, placeOf, open: (id) => void navigate(placeOf(id ?? ''), { replace: true }) };
}

/** An item that is not in the queue (opened from a list, or decided already) belongs to the site we are on. */
function useItem(all: readonly InboxItem[], id: string | null): ItemPlace | null {
  const site = useSite();
  if (!id) return null;
  const found = all.find((item) => item.subjectId === id);
  if (!found) return { id, site, because: null, act: null };
  if (found.subjectType !== 'Article') return null;
  return { id, site: found.site, because: found.because, act: found.act };
}

/** What was decided here a moment ago: it is out of the queue, though the server may not know yet. */
function useDecided(): ReadonlySet<string> {
  const acts = useHeldList().filter(({ state }) => state !== 'refused' && state !== 'left');
  return new Set(acts.map(({ subjectId }) => subjectId));
}

function isWanted(item: InboxItem, filters: Filters): boolean {
  const [site, act] = [filters.get('site'), filters.get('act')];
  return (!site || item.site.id === site) && (!act || item.act === act);
}
