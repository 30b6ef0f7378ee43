import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiError } from '../api/api-error.js';
import type { HeldAct } from '../api/held-acts.js';
import { useShortcuts } from '../components/shortcuts.js';
import { useMessages } from '../i18n/messages.js';
import { useErrorWords } from '../i18n/use-error-sentence.js';
import { useHeld, useHeldList } from './held.js';
import { shellMessages } from './messages.js';
import { useUnsaved } from './use-leave.js';
import './held-bar.css';

/** Whole seconds until an act is sent, counted every second. */
function useSecondsTo(dueAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((dueAt - now) / 1_000));
}

function Countdown({ dueAt, isPaused }: { dueAt: number; isPaused: boolean }) {
  const t = useMessages(shellMessages);
  const seconds = useSecondsTo(dueAt);
  return (
    <span className="muted sm" aria-hidden="true">
      {isPaused ? t('held.paused') : t('held.seconds', { seconds })}
    </span>
  );
}

function Held({ act, isPaused }: { act: HeldAct; isPaused: boolean }) {
  const t = useMessages(shellMessages);
  const held = useHeld();
  const navigate = useNavigate();
  const withdraw = (): void => {
    if (held.withdraw(act.key)) void navigate(act.place);
  };
  return (
    <>
      <span className="grow">{act.held}</span>
      <Countdown dueAt={act.dueAt} isPaused={isPaused} />
      <Button size="small" type="primary" aria-keyshortcuts="U" onClick={withdraw}>
        {t('held.withdraw')} <kbd aria-hidden="true">U</kbd>
      </Button>
      <Button size="small" onClick={() => void held.sendNow(act.key)}>
        {t('held.now')}
      </Button>
    </>
  );
}

/** What did not get through: why, what the person wrote, and the way back to it. */
function NotDone({ act }: { act: HeldAct }) {
  const t = useMessages(shellMessages);
  const words = useErrorWords();
  const held = useHeld();
  const navigate = useNavigate();
  const why = act.error ? words.sentence(new ApiError(act.error.code, act.error)) : '';
  const isLeft = act.state === 'left';
  return (
    <>
      <div className="grow">
        <b className={isLeft ? '' : 'bad'}>{t(isLeft ? 'held.left' : 'held.refused')}</b> {act.held}
        {why && <div className="sm">{why}</div>}
        {act.note && <div className="sm muted">{t('held.note', { note: act.note })}</div>}
      </div>
      {isLeft && (
        <Button size="small" type="primary" onClick={() => void held.sendNow(act.key)}>
          {t('held.send')}
        </Button>
      )}
      <Button size="small" onClick={() => void navigate(act.place)}>
        {t('held.open')}
      </Button>
      <Button size="small" type="text" onClick={() => held.dismiss(act.key)}>
        {t(isLeft ? 'held.giveUp' : 'held.dismiss')}
      </Button>
    </>
  );
}

function Row({ act, isPaused }: { act: HeldAct; isPaused: boolean }) {
  const t = useMessages(shellMessages);
  if (act.state === 'held') return <Held act={act} isPaused={isPaused} />;
  if (act.state === 'refused' || act.state === 'left') return <NotDone act={act} />;
  return (
    <span className="grow">
      {act.held} <span className="muted sm">{t(act.state === 'waiting' ? 'held.waiting' : 'held.sending')}</span>
    </span>
  );
}

/** What was decided and can still be taken back, above the foot of every page; newest last. */
export function HeldBar() {
  const t = useMessages(shellMessages);
  const held = useHeld();
  const acts = useHeldList();
  const [isPaused, setPaused] = useState(false);
  const navigate = useNavigate();
  const pause = (next: boolean): void => {
    setPaused(next);
    held.pause(next);
  };
  const newest = acts.findLast(({ state }) => state === 'held');
  const takeBack = ({ key, place }: { key: string; place: string }): void => {
    if (held.withdraw(key)) void navigate(place);
  };
  useShortcuts(newest ? { U: { word: t('held.withdraw'), perform: () => takeBack(newest) } } : {});
  useUnsaved(() => acts.some(({ state }) => state === 'waiting'));
  useEffect(() => {
    const hidden = (): void => (document.hidden ? held.pause(false) : undefined);
    document.addEventListener('visibilitychange', hidden);
    return () => document.removeEventListener('visibilitychange', hidden);
  }, [held]);
  return (
    <section
      className="held"
      aria-label={t('held.label')}
      onPointerEnter={() => pause(true)}
      onPointerLeave={() => pause(false)}
      onFocus={() => pause(true)}
      onBlur={() => pause(false)}
    >
      <div className="vh" role="status">
        {newest ? t('held.said', { what: newest.held }) : ''}
      </div>
      {acts.map((act) => (
        <div key={act.key} className="toast held-row" {...(act.state === 'refused' ? { role: 'alert' } : {})}>
          <Row act={act} isPaused={isPaused} />
        </div>
      ))}
    </section>
  );
}
