import { ResponsibilityBoardDocument, type ResponsibilityBoardQuery } from '@jiyue/api-client';
import { Checkbox } from 'antd';
import { useApi } from '../../../api/index.js';
import { EmptyState, FindBox, PageHead, QueryState, useFilters } from '../../../components/index.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { useSite } from '../../../shell/index.js';
import { formatList } from '../../../i18n/format.js';
import { gapWords } from '../gap-words.js';
import { peopleMessages } from '../messages.js';
import { PeopleViews } from '../views.js';
import { groupsOf, type BoardGroup, type BoardRow } from './board-rows.js';
import { WhyDrawer } from './why-drawer.js';
import '../people.css';

type Person = { readonly name: string };

const namesOf = (people: readonly Person[]): string => formatList(people.map(({ name }) => name));

/** Who answers for the column, who takes its steps, and what is missing: by name. */
function PeopleCell({ row }: { row: BoardRow }) {
  const common = useMessages(commonMessages);
  const t = useMessages(peopleMessages);
  const { gaps, responsiblePerson, informationOfficer, holders, inBothHands } = row;
  return (
    <td className={gaps.length > 0 ? 'gap' : ''} data-card="line">
      {responsiblePerson && <b>{responsiblePerson.name}</b>}
      <span className="muted sm board-steps">
        {informationOfficer && (
          <span>
            {t('b.officer')} {informationOfficer.name}
          </span>
        )}
        {holders
          .filter(({ people }) => people.length > 0)
          .map(({ role, people }) => (
            <span key={role}>
              {common(`role.${role}`)} {namesOf(people)}
            </span>
          ))}
      </span>
      <Gaps gaps={gaps} inBothHands={inBothHands} />
    </td>
  );
}

function Gaps({ gaps, inBothHands }: { gaps: readonly string[]; inBothHands: readonly Person[] }) {
  const t = useMessages(peopleMessages);
  return gaps.map((gap) => (
    <span key={gap} className={gap === 'OWN_REVIEW' ? 'due soon board-gap' : 'due late board-gap'}>
      {gapWords(t, gap)}
      {gap === 'SAME_HAND' && inBothHands.length > 0 && `：${namesOf(inBothHands)}`}
    </span>
  ));
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
      <PeopleCell row={row} />
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
  const ofSite = answer.responsibilityTable.find(({ columnId, gaps }) => columnId === null && gaps.length > 0);
  return (
    <>
      <div className="chips">
        <FindBox label={t('b.col.column')} value={filters.get('text')} onChange={(text) => filters.set('text', text)} />
        <Checkbox checked={onlyGaps} onChange={(event) => filters.set('gaps', event.target.checked ? '1' : '')}>
          {t('b.only', { count: withGaps })}
        </Checkbox>
        <span className="right muted sm">{t('b.count', { count: all.length })}</span>
      </div>
      {ofSite && <GapsOfSite name={site.name} gaps={ofSite.gaps} inBothHands={ofSite.inBothHands} />}
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

function GapsOfSite(props: { name: string; gaps: readonly string[]; inBothHands: readonly Person[] }) {
  return (
    <p className="gaps-of-site">
      <b>{props.name}</b>
      <Gaps gaps={props.gaps} inBothHands={props.inBothHands} />
    </p>
  );
}

/** 责任表: every column with its people by name, the gaps in red, 为什么 for each. */
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
