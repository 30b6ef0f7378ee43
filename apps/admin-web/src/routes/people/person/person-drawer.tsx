import {
  DisablePersonDocument,
  EnablePersonDocument,
  PersonPageDocument,
  type MemberFactsFragment,
} from '@jiyue/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useAct, useApi } from '../../../api/index.js';
import { allows, ErrorNote, GuardedDrawer, QueryState, ReasonDialog, showToast } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { useCan } from '../../../shell/index.js';
import { GrantForm } from '../grant-form.js';
import { peopleMessages } from '../messages.js';
import { AccountMark } from './account-mark.js';
import { GrantsList } from './grants-list.js';
import { Invitation } from './invitation.js';
import '../people.css';

type Member = MemberFactsFragment;

function Facts({ person }: { person: Member }) {
  const t = useMessages(peopleMessages);
  return (
    <dl className="kv">
      <dt>{t('person.username')}</dt>
      <dd>{person.username}</dd>
      <dt>{t('person.unit')}</dt>
      <dd>{person.unit?.name ?? '—'}</dd>
      <dt>{t('person.kind')}</dt>
      <dd>{t(`kind.${person.kind}`)}</dd>
      <dt>{t('person.account')}</dt>
      <dd>
        <AccountMark person={person} />
      </dd>
    </dl>
  );
}

function Disable({ person }: { person: Member }) {
  const t = useMessages(peopleMessages);
  const [isAsking, ask] = useState(false);
  const { perform, isBusy, error } = useAct(DisablePersonDocument);
  if (!allows(person, 'disable')) return null;
  const disable = async (reason: string): Promise<void> => {
    const done = await perform({ input: { personId: person.id, reason } });
    if (!done) return;
    ask(false);
    showToast(t('person.disabledToast', { name: person.name }));
  };
  return (
    <>
      <Button danger onClick={() => ask(true)}>
        {t('person.disable')}
      </Button>
      <ReasonDialog
        isOpen={isAsking}
        title={t('person.disableTitle', { name: person.name })}
        verb={t('person.disable')}
        phrases={[t('person.why1'), t('person.why2'), t('person.why3')]}
        isBusy={isBusy}
        error={error}
        onDone={(reason) => void disable(reason)}
        onCancel={() => ask(false)}
      >
        {t('person.disableText')}
      </ReasonDialog>
    </>
  );
}

/** Lets somebody in again who was shut out. */
function Enable({ person }: { person: Member }) {
  const t = useMessages(peopleMessages);
  const { perform, isBusy, error } = useAct(EnablePersonDocument);
  if (!allows(person, 'enable')) return null;
  const enable = async (): Promise<void> => {
    if (await perform({ input: { personId: person.id } })) showToast(t('person.enabledToast', { name: person.name }));
  };
  return (
    <div className="stack tight">
      <Button loading={isBusy} onClick={() => void enable()}>
        {t('person.enable')}
      </Button>
      <span className="sm muted">{t('person.enableText')}</span>
      <ErrorNote error={error} />
    </div>
  );
}

function View({ person, grant }: { person: Member; grant: () => void }) {
  const t = useMessages(peopleMessages);
  const mayGrant = useCan('grants.manage') && !person.isDisabled;
  return (
    <div className="stack">
      <Facts person={person} />
      <section>
        <div className="row">
          <h2 className="sub-h grow">{t('person.grants')}</h2>
          {mayGrant && (
            <Button type="primary" size="small" onClick={grant}>
              {t('grant')}
            </Button>
          )}
        </div>
        <GrantsList person={person} />
      </section>
      <Invitation person={person} />
      <Disable person={person} />
      <Enable person={person} />
    </div>
  );
}

/** One person: account, roles, and what may be done. Giving a role replaces the content, never opens a second drawer. */
export function PersonDrawer(props: {
  id: string | null;
  isGranting: boolean;
  setGranting: (isGranting: boolean) => void;
  close: () => void;
}) {
  const { id, isGranting, setGranting, close } = props;
  const t = useMessages(peopleMessages);
  const query = useApi(PersonPageDocument, { id: id ?? '' }, { isEnabled: id !== null });
  const name = query.data?.person.name ?? '';
  return (
    <GuardedDrawer
      open={id !== null}
      onClose={close}
      size={480}
      mask={false}
      title={isGranting ? t('g.title', { name }) : name}
      destroyOnHidden
    >
      <QueryState query={query} what={t('what')}>
        {({ person }) =>
          isGranting ? (
            <GrantForm person={person} onDone={() => setGranting(false)} onCancel={() => setGranting(false)} />
          ) : (
            <View person={person} grant={() => setGranting(true)} />
          )
        }
      </QueryState>
    </GuardedDrawer>
  );
}
