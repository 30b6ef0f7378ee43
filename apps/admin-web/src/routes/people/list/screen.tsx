import { PeopleListDocument, type MemberFactsFragment } from '@jiyue/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { usePages } from '../../../api/index.js';
import {
  DataTable,
  EmptyState,
  FindBox,
  GuardedDrawer,
  ListFoot,
  PageHead,
  showToast,
  type TableColumn,
  useFilters,
  useShortcuts,
} from '../../../components/index.js';
import { commonMessages, useMessages, type Translate } from '../../../i18n/messages.js';
import { useCan, useMe, useSitePath } from '../../../shell/index.js';
import { scopeWords, untilWords } from '../grant-words.js';
import { GrantManyForm } from '../grant-many-form.js';
import { InviteForm } from '../invite-form.js';
import { peopleMessages, type PeopleKey } from '../messages.js';
import { AccountMark } from '../person/account-mark.js';
import { PersonDrawer } from '../person/person-drawer.js';
import { PeopleViews } from '../views.js';

type Member = MemberFactsFragment;

function Roles({ person }: { person: Member }) {
  const t = useMessages(peopleMessages);
  const common = useMessages(commonMessages);
  const present = person.grants.filter(({ isActive }) => isActive);
  if (present.length === 0) return <span className="dim">{t('noRole')}</span>;
  return (
    <>
      {present.map((grant) => (
        <div key={grant.id}>
          {common(`role.${grant.role}`)}
          <span className="dim sm">
            {' '}
            {scopeWords(t, grant)}，{untilWords(t, grant)}
          </span>
        </div>
      ))}
    </>
  );
}

function columnsOf(t: Translate<PeopleKey>, view: (person: Member) => void): TableColumn<Member>[] {
  return [
    {
      key: 'name',
      head: t('col.name'),
      card: 'title',
      cell: (person) => (
        <>
          <button type="button" className="link ti" onClick={() => view(person)}>
            {person.name}
          </button>
          <span className="sub">
            {person.username}，{t(`kind.${person.kind}`)}
          </span>
        </>
      ),
    },
    { key: 'unit', head: t('col.unit'), cell: ({ unit }) => <span className="muted">{unit?.shortName ?? '—'}</span> },
    { key: 'roles', head: t('col.roles'), cell: (person) => <Roles person={person} /> },
    {
      key: 'state',
      head: t('col.state'),
      card: 'side',
      cell: (person) => (
        <>
          <AccountMark person={person} /> {person.isAway && <span className="tag">{t('away')}</span>}
        </>
      ),
    },
  ];
}

/** 责任权限 / 人员: who works on this site, with which roles. */
export function PeopleScreen() {
  const t = useMessages(peopleMessages);
  const common = useMessages(commonMessages);
  const filters = useFilters(['text', 'person', 'grant']);
  const mayInvite = useCan('people.manage');
  const mayGrant = useCan('grants.manage');
  const { offers } = useMe();
  const [isInviting, invite] = useState(false);
  const [isGrantingMany, grantMany] = useState(false);
  const sitePath = useSitePath();
  const navigate = useNavigate();
  const text = filters.get('text');
  const query = usePages(PeopleListDocument, { text: text || null, first: 50 }, ({ people }) => people, {
    keepLast: true,
  });
  const rows = query.data?.pages.flatMap(({ people }) => people.nodes);
  const total = query.data?.pages[0]?.people.totalCount ?? 0;
  const view = ({ id }: Member): void => filters.set('person', id);
  useShortcuts(mayInvite ? { N: { word: t('invite'), perform: () => invite(true) } } : {});
  const invited = (member: Member): void => {
    invite(false);
    showToast(t('invited', { name: member.name }));
    filters.set('person', member.id);
  };
  const none = text ? (
    <EmptyState
      title={common('filterNone', { what: t('what') })}
      text={common('conditions', { conditions: text })}
      action={<Button onClick={() => filters.set('text', '')}>{common('clear')}</Button>}
    />
  ) : (
    <EmptyState title={t('empty')} text={t('emptyText')} />
  );
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead
          title={t('title')}
          actions={
            <>
              {mayGrant && <Button onClick={() => grantMany(true)}>{t('m.open')}</Button>}
              {mayInvite && (
                <Button type="primary" onClick={() => invite(true)}>
                  {t('invite')} <kbd>N</kbd>
                </Button>
              )}
            </>
          }
        />
      </div>
      <PeopleViews />
      <div className="chips">
        <FindBox label={t('find')} value={text} onChange={(next) => filters.set('text', next)} />
      </div>
      <DataTable
        caption={t('what')}
        columns={columnsOf(t, view)}
        rows={rows}
        rowKey={({ id }) => id}
        error={query.error}
        retry={() => void query.refetch()}
        open={view}
        isCurrent={({ id }) => id === filters.get('person')}
        empty={none}
        foot={<ListFoot shown={rows?.length ?? 0} total={total} query={query} />}
      />
      <GuardedDrawer open={isInviting} onClose={() => invite(false)} size={480} title={t('i.title')} destroyOnHidden>
        <InviteForm onDone={invited} onCancel={() => invite(false)} />
      </GuardedDrawer>
      <GuardedDrawer
        open={isGrantingMany}
        onClose={() => grantMany(false)}
        size={520}
        title={t('m.title')}
        destroyOnHidden
      >
        <GrantManyForm
          offers={offers}
          onDone={(id) => void navigate(sitePath(`batches/${id}`))}
          onCancel={() => grantMany(false)}
        />
      </GuardedDrawer>
      <PersonDrawer
        id={filters.get('person') || null}
        isGranting={filters.get('grant') === '1'}
        setGranting={(isGranting) => filters.set('grant', isGranting ? '1' : '')}
        close={() => filters.clear(['text'])}
      />
    </div>
  );
}
