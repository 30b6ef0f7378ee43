import { SiteCountsDocument, type SiteCountsQuery, type SiteLevel, type SiteState } from '@jiyue/api-client';
import { useNavigate } from 'react-router';
import { useApi } from '../../../api/index.js';
import {
  Chip,
  ClearFilters,
  FindBox,
  LinkButton,
  PageHead,
  SiteStateMark,
  useFilters,
  useShortcuts,
  type Filters,
} from '../../../components/index.js';
import { formatNumber } from '../../../i18n/format.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { useCan, useSitePath } from '../../../shell/index.js';
import { sitesMessages } from '../messages.js';
import { SiteList } from './site-list.js';
import { SiteTree } from './site-tree.js';

const levels: readonly SiteLevel[] = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'];
const states: readonly SiteState[] = ['LIVE', 'DRAFT', 'SUSPENDED', 'CLOSED'];

function countOf(counts: SiteCountsQuery | undefined, state: SiteState | null): string {
  if (!counts) return '';
  const { all, live, draft, suspended, closed } = counts;
  const found = { LIVE: live, DRAFT: draft, SUSPENDED: suspended, CLOSED: closed };
  return formatNumber((state ? found[state] : all).totalCount);
}

function StateTabs({
  value,
  counts,
  choose,
}: {
  value: SiteState | null;
  counts: SiteCountsQuery | undefined;
  choose: (state: string) => void;
}) {
  const t = useMessages(sitesMessages);
  return (
    <div className="tabs" role="group" aria-label={t('tabs')}>
      {[null, ...states].map((state) => (
        <button key={state ?? 'all'} type="button" aria-pressed={state === value} onClick={() => choose(state ?? '')}>
          {state ? <SiteStateMark state={state} /> : t('tab.all')}
          {counts && <span className="count">{countOf(counts, state)}</span>}
        </button>
      ))}
    </div>
  );
}

function FilterBar({ filters }: { filters: Filters }) {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  return (
    <div className="chips">
      <FindBox label={t('find')} value={filters.get('text')} onChange={(text) => filters.set('text', text)} />
      <Chip
        name={t('level')}
        value={filters.get('level')}
        options={levels.map((level) => ({ value: level, label: common(`level.${level}`) }))}
        onChange={(level) => filters.set('level', level)}
      />
      <ClearFilters filters={filters} />
    </div>
  );
}

/** 站点管理: the tree while nothing is filtered, a flat list of matches otherwise. */
export function SitesScreen() {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  const navigate = useNavigate();
  const newSite = useSitePath()('sites/new');
  const mayOpen = useCan('sites.open');
  const filters = useFilters(['text', 'level', 'state']);
  const { data: counts } = useApi(SiteCountsDocument, {});
  const values = {
    text: filters.get('text'),
    level: levels.find((level) => level === filters.get('level')) ?? null,
    state: states.find((state) => state === filters.get('state')) ?? null,
  };
  const words = [
    values.text,
    values.level && common(`level.${values.level}`),
    values.state && common(`site.${values.state}`),
  ];
  useShortcuts(mayOpen ? { N: { word: t('open'), perform: () => void navigate(newSite) } } : {});
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead
          title={t('title')}
          actions={
            mayOpen && (
              <LinkButton type="primary" to={newSite}>
                {t('open')} <kbd>N</kbd>
              </LinkButton>
            )
          }
        />
      </div>
      <StateTabs value={values.state} counts={counts} choose={(state) => filters.set('state', state)} />
      <FilterBar filters={filters} />
      {filters.active.length > 0 ? (
        <SiteList values={values} filters={filters} conditions={words.filter(Boolean).join('，')} />
      ) : (
        <SiteTree total={counts?.all.totalCount} />
      )}
    </div>
  );
}
