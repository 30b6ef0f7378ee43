import { ResponsibilityBoardDocument, type ResponsibilityBoardQuery } from '@jiyue/api-client';
import { Checkbox } from 'antd';
import { useApi } from '../../../api/index.js';
import { EmptyState, FindBox, PageHead, QueryState, useFilters } from '../../../components/index.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { useSite } from '../../../shell/index.js';
import { gapWords } from '../gap-words.js';
import { peopleMessages } from '../messages.js';
import { PeopleViews } from '../views.js';
import { groupsOf, type BoardGroup, type BoardRow } from './board-rows.js';
import { WhyDrawer } from './why-drawer.js';
import '../people.css';

function GapCell({ gaps }: { gaps: readonly string[] }) {
  const t = useMessages(peopleMessages);
  if (gaps.length === 0)
    return (
      <td className="muted" data-card="side">
        {t('b.complete')}
      </td>
    );
  return (
    <td className="gap" data-card="side">
      {gaps.map((gap) => (
        <span key={gap} className="due late" style={{ marginRight: 12 }}>
          {gapWords(t, gap)}
        </span>
      ))}
    </td>
  );
}

function Row({ row, isCurrent, why }: { row: BoardRow; isCurrent: boolean; why: () => void }) {
  const common = useMessages(commonMessages);
  const t = useMessages(peopleMessages);
  return (
    <tr {...(isCurrent ? { 'aria-current': true } : {})}>
      <td data-card="title" style={{ paddingLeft: 24 }}>
        {row.name}
        {!row.stepsInherited && <span className="mk">{t('b.steps', { count: row.steps.length })}</span>}
      </td>
      <td data-card="line" className="muted">
        {row.operatorUnit?.shortName ?? '—'}
      </td>
      <GapCell gaps={row.gaps} />
      <td data-card="act" className="acts">
        <button type="button" className={row.gaps.length > 0 ? 'link' : 'link quiet'} onClick={why}>
          {common('why')}
        </button>
      </td>
    </tr>
  );
}

function Board({
  groups,
  current,
  why,
}: {
  groups: readonly BoardGroup[];
  current: string;
  why: (row: BoardRow) => void;
}) {
  const t = useMessages(peopleMessages);
  const common = useMessages(commonMessages);
  return (
    <div className="tw sticky">
      <table className="t cards">
        <caption className="vh">{t('b.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('b.col.column')}</th>
            <th scope="col">{t('b.col.unit')}</th>
            <th scope="col">{t('b.col.gaps')}</th>
            <th scope="col" className="num">
              <span className="vh">{common('act')}</span>
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className="group">
              <th scope="rowgroup" colSpan={4}>
                {group.name}
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.id} row={row} isCurrent={row.id === current} why={() => why(row)} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Content({ answer }: { answer: ResponsibilityBoardQuery }) {
  const t = useMessages(peopleMessages);
  const filters = useFilters(['text', 'gaps', 'column']);
  const onlyGaps = filters.get('gaps') === '1';
  const site = useSite();
  const { groups, all } = groupsOf(answer, { text: filters.get('text'), onlyGaps });
  const withGaps = all.filter(({ gaps }) => gaps.length > 0).length;
  const chosen = all.find(({ id }) => id === filters.get('column'));
  const ofSite = answer.responsibilityGaps.find(({ columnId }) => columnId === null);
  return (
    <>
      <div className="chips">
        <FindBox label={t('b.col.column')} value={filters.get('text')} onChange={(text) => filters.set('text', text)} />
        <Checkbox checked={onlyGaps} onChange={(event) => filters.set('gaps', event.target.checked ? '1' : '')}>
          {t('b.only', { count: withGaps })}
        </Checkbox>
        <span className="right muted sm">{t('b.count', { count: all.length })}</span>
      </div>
      {ofSite && <GapsOfSite name={site.name} gaps={ofSite.gaps} />}
      {all.length === 0 && <EmptyState title={t('b.none')} text={t('b.noneText')} />}
      {all.length > 0 && groups.length === 0 && <EmptyState title={t('b.noGaps')} text={t('b.noGapsText')} />}
      {groups.length > 0 && (
        <Board groups={groups} current={filters.get('column')} why={({ id }) => filters.set('column', id)} />
      )}
      <WhyDrawer
        target={chosen ? { id: chosen.id, name: chosen.name } : null}
        close={() => filters.set('column', '')}
      />
    </>
  );
}

function GapsOfSite({ name, gaps }: { name: string; gaps: readonly string[] }) {
  const t = useMessages(peopleMessages);
  return (
    <p className="gaps-of-site">
      <b>{name}</b>
      {gaps.map((gap) => (
        <span key={gap} className="due late">
          {gapWords(t, gap)}
        </span>
      ))}
    </p>
  );
}

/** 责任表: every column, the gaps in red, 为什么 for each. */
export function BoardScreen() {
  const t = useMessages(peopleMessages);
  const query = useApi(ResponsibilityBoardDocument, {});
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead title={t('b.title')} />
      </div>
      <PeopleViews />
      <QueryState query={query} what={t('b.title')} lines={8}>
        {(answer) => <Content answer={answer} />}
      </QueryState>
    </div>
  );
}
