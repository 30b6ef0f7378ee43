import { EndGrantDocument, type GrantFactsFragment, type MemberFactsFragment } from '@jiyue/api-client';
import { useState } from 'react';
import { useAct } from '../../../api/index.js';
import { allows, ConfirmAct, showToast } from '../../../components/index.js';
import { formatDay } from '../../../i18n/format.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { scopeWords, untilWords } from '../grant-words.js';
import { peopleMessages } from '../messages.js';

type Grant = GrantFactsFragment;

function GrantRow({ grant, end }: { grant: Grant; end?: () => void }) {
  const t = useMessages(peopleMessages);
  const common = useMessages(commonMessages);
  const day = formatDay(grant.beginsAt);
  return (
    <li className="grant">
      <div className="grow">
        <b>{common(`role.${grant.role}`)}</b>
        <div className="muted">
          {scopeWords(t, grant)}，{untilWords(t, grant)}
        </div>
        <div className="sm dim">
          {grant.grantedBy ? t('person.by', { name: grant.grantedBy.name, day }) : t('person.since', { day })}
        </div>
      </div>
      {end && (
        <button type="button" className="link quiet" onClick={end}>
          {t('person.end')}
        </button>
      )}
    </li>
  );
}

/** Present and past roles of a person on this site; a present one can be ended. */
export function GrantsList({ person }: { person: MemberFactsFragment }) {
  const t = useMessages(peopleMessages);
  const common = useMessages(commonMessages);
  const [ending, setEnding] = useState<Grant | null>(null);
  const { perform, isBusy, error, reset } = useAct(EndGrantDocument);
  const present = person.grants.filter(({ isActive }) => isActive);
  const past = person.grants.filter(({ isActive }) => !isActive);
  const close = (): void => {
    setEnding(null);
    reset();
  };
  const end = async (grant: Grant): Promise<void> => {
    const done = await perform({ input: { grantId: grant.id, version: grant.version } });
    if (!done) return;
    close();
    showToast(t('person.ended'));
  };
  return (
    <>
      {present.length === 0 && <p className="muted">{t('noRole')}</p>}
      <ul>
        {present.map((grant) => (
          <GrantRow key={grant.id} grant={grant} {...(allows(grant, 'end') ? { end: () => setEnding(grant) } : {})} />
        ))}
      </ul>
      {past.length > 0 && (
        <>
          <h2 className="sub-h">{t('person.past')}</h2>
          <ul className="dim">
            {past.map((grant) => (
              <GrantRow key={grant.id} grant={grant} />
            ))}
          </ul>
        </>
      )}
      <ConfirmAct
        isOpen={ending !== null}
        title={t('person.endTitle', { name: person.name, role: ending ? common(`role.${ending.role}`) : '' })}
        verb={t('person.end')}
        isBusy={isBusy}
        error={error}
        onConfirm={() => (ending ? void end(ending) : undefined)}
        onCancel={close}
      >
        {t('person.endText')}
      </ConfirmAct>
    </>
  );
}
