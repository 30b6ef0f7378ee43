import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { Note } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { formatMoment } from '../../../../i18n/format.js';
import type { EditingSession, SessionView } from '../save/editing-session.js';
import { leadOf, type Lead, type Other } from './lead.js';
import { presenceMessages } from './presence.messages.js';
import type { AtWork } from './use-presence.js';

type PresenceNotesProps = { work: AtWork; session: EditingSession; view: SessionView };

/** Who else has the article open, who goes on, and that somebody saved meanwhile. Screen readers hear it. */
export function PresenceNotes({ work, session, view }: PresenceNotesProps): ReactElement {
  const { presence, tookOverAt, takeOver } = work;
  const lead = leadOf(presence?.others ?? [], tookOverAt);
  const isBehind = presence !== null && view.article !== null && presence.version > view.article.version;
  return (
    <div aria-live="polite" className="jy-notices">
      {lead.kind !== 'alone' && <WhoWrites lead={lead} takeOver={takeOver} />}
      {isBehind && !view.conflict && <Behind name={presence.changedBy} session={session} />}
    </div>
  );
}

function WhoWrites({
  lead,
  takeOver,
}: {
  lead: Exclude<Lead, { kind: 'alone' }>;
  takeOver: () => Promise<void>;
}): ReactElement {
  const t = useMessages(presenceMessages);
  const [isBusy, setBusy] = useState(false);
  const go = (): void => {
    setBusy(true);
    void takeOver().finally(() => setBusy(false));
  };
  const isTaken = lead.kind === 'takenOver';
  const act = (
    <Button size="small" loading={isBusy} onClick={go}>
      {t(isTaken ? 'takeBack' : 'takeOver')}
    </Button>
  );
  return (
    <Note
      tone={isTaken ? 'bad' : 'warn'}
      {...(isTaken ? { role: 'alert' as const } : {})}
      actions={lead.kind !== 'leading' && act}
    >
      <Sentence lead={lead} />
    </Note>
  );
}

function Sentence({ lead }: { lead: Exclude<Lead, { kind: 'alone' }> }): ReactElement {
  const t = useMessages(presenceMessages);
  const { other } = lead;
  const device = t(`device.${other.device === 'phone' ? 'phone' : 'computer'}`);
  const where = t('where', { device, browser: browserOf(other) });
  const params = { name: other.name, where, at: formatMoment(other.since) };
  if (lead.kind === 'takenOver') {
    return (
      <>
        {t(other.isMe ? 'takenOver.me' : 'takenOver', { ...params, at: formatMoment(other.tookOverAt ?? other.since) })}
      </>
    );
  }
  if (lead.kind === 'leading') return <>{t(other.isMe ? 'leading.me' : 'leading', params)}</>;
  return (
    <>
      {t(other.isMe ? 'shared.me' : 'shared', params)}
      {lead.more > 0 && t('more', { count: lead.more })}
    </>
  );
}

const NAMES: Readonly<Record<string, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
};
const browserOf = ({ browser }: Other): string => NAMES[browser] ?? '';

function Behind({ name, session }: { name: string; session: EditingSession }): ReactElement {
  const t = useMessages(presenceMessages);
  const compare = (): void => void session.saveNow().then(() => session.openConflict());
  return (
    <Note
      tone="warn"
      actions={
        <Button size="small" onClick={compare}>
          {t('behind.compare')}
        </Button>
      }
    >
      {t('behind', { name })}
    </Note>
  );
}
