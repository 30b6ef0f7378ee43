import { type DutyHolderFragment, OpeningPeopleDocument, type Role } from '@jiyue/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { ApiError, useApi } from '../../../api/index.js';
import { FailState, GuardedDrawer, Note } from '../../../components/index.js';
import { errorSentence } from '../../../i18n/error-sentence.js';
import { commonMessages, errorMessages, useMessages } from '../../../i18n/messages.js';
import { AssignForm } from '../../people/assign-form.js';
import { peopleMessages } from '../../people/messages.js';
import { sitesMessages } from '../messages.js';
import type { StepProps } from './registry-step.js';
import type { ChecklistItem } from './steps.js';
import '../../people/people.css';

/** `item`: the point of the checklist that asks for the role before opening. */
const duties: readonly { role: Role; item: string | null }[] = [
  { role: 'SITE_ADMIN', item: 'admin' },
  { role: 'REVIEWER', item: 'reviewer' },
  { role: 'SECRECY', item: 'secrecy' },
  { role: 'PUBLISHER', item: 'publisher' },
  { role: 'EDITOR', item: null },
];

function holders(people: readonly DutyHolderFragment[], role: Role): readonly DutyHolderFragment[] {
  return people.filter(
    ({ grants, isDisabled }) => !isDisabled && grants.some((grant) => grant.isActive && grant.role === role),
  );
}

/** Whether a role is asked for and held: here, by somebody of a site above, or by nobody. */
type Need = 'optional' | 'held-above' | 'missing';

function Holders({ people, need }: { people: readonly DutyHolderFragment[]; need: Need }) {
  const t = useMessages(sitesMessages);
  if (people.length > 0) {
    return people.map(({ id, name, unit }) => (
      <div key={id}>
        {name} <span className="dim sm">{unit?.shortName}</span>
      </div>
    ));
  }
  if (need === 'held-above') return <span className="muted">{t('wz.heldAbove')}</span>;
  return <span className={need === 'missing' ? 'due late' : 'dim'}>{t('wz.nobody')}</span>;
}

type DutyRowProps = { role: Role; need: Need; people: readonly DutyHolderFragment[]; assign: () => void };

function DutyRow({ role, need, people, assign }: DutyRowProps) {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  const isGap = need === 'missing' && people.length === 0;
  return (
    <tr>
      <td className="nw">
        <b>{common(`role.${role}`)}</b>
        <span className="sub">{t(need === 'optional' ? 'wz.may' : 'wz.must')}</span>
      </td>
      <td className={isGap ? 'gap' : ''}>
        <Holders people={people} need={need} />
      </td>
      <td className="acts">
        <button type="button" className={isGap ? 'link' : 'link quiet'} onClick={assign}>
          {t(people.length > 0 ? 'wz.more' : 'wz.name')}
        </button>
      </td>
    </tr>
  );
}

function needOf(item: string | null, items: readonly ChecklistItem[]): Need {
  const found = items.find(({ key }) => key === item);
  if (!found) return 'optional';
  return found.done ? 'held-above' : 'missing';
}

/** One hand on both sides, by name: another person has to be named before the site opens. */
function Conflict({ items }: { items: readonly ChecklistItem[] }) {
  const t = useMessages(sitesMessages);
  const errors = useMessages(errorMessages);
  const found = items.find(({ key, done }) => key === 'hands' && !done);
  if (!found?.missing) return null;
  return (
    <div className="bd">
      <Note tone="bad">
        <b>{found.value}</b> {errorSentence(errors, new ApiError(found.missing))}
        <br />
        {t('wz.handsWay')}
      </Note>
    </div>
  );
}

/** Who administers, reviews, publishes and writes on the new site. */
export function PeopleStep({ site, goOn, goBack, items }: StepProps & { items: readonly ChecklistItem[] }) {
  const t = useMessages(sitesMessages);
  const common = useMessages(commonMessages);
  const people = useMessages(peopleMessages);
  const [naming, setNaming] = useState<Role | null>(null);
  const query = useApi(OpeningPeopleDocument, { first: 100 });
  const members = query.data?.people.nodes ?? [];
  const unit = site.operatorUnit ?? site.sponsorUnit;
  const close = (): void => setNaming(null);
  return (
    <section className="card">
      <header>
        <h2>{t('wz.people')}</h2>
      </header>
      <p className="bd muted">{t('wz.peopleText')}</p>
      {query.error && !query.data && (
        <FailState error={query.error} what={t('wz.people')} retry={() => void query.refetch()} />
      )}
      <div className="tw">
        <table className="t">
          <caption className="vh">{t('wz.people')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('wz.col.role')}</th>
              <th scope="col" style={{ width: '70%' }}>
                {t('wz.col.who')}
              </th>
              <th scope="col">
                <span className="vh">{common('act')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {duties.map(({ role, item }) => (
              <DutyRow
                key={role}
                role={role}
                need={needOf(item, items)}
                people={holders(members, role)}
                assign={() => setNaming(role)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Conflict items={items} />
      <div className="wz-foot">
        <Button onClick={goBack}>{t('wz.prev')}</Button>
        <Button type="primary" className="right" onClick={goOn}>
          {t('wz.next')}
        </Button>
      </div>
      <GuardedDrawer
        open={naming !== null}
        onClose={close}
        size={480}
        title={naming && people('a.title', { role: common(`role.${naming}`) })}
        destroyOnHidden
      >
        {naming && (
          <AssignForm
            key={naming}
            role={naming}
            place={{
              site: site.id,
              parentSite: site.parent?.id ?? null,
              unit: { id: unit.id, name: unit.name },
              isPortal: site.kind === 'PORTAL',
            }}
            onDone={close}
            onCancel={close}
          />
        )}
      </GuardedDrawer>
    </section>
  );
}
