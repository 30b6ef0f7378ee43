import { CheckOutlined, ExclamationCircleOutlined, SyncOutlined } from '@ant-design/icons';
import { useEffect, useState, type ReactElement } from 'react';
import { useMessages, type Translate } from '../../../../i18n/catalogue.js';
import { loginAddress } from '../../../../api/index.js';
import { useErrorWords } from '../../../../i18n/use-error-sentence.js';
import { editorMessages, type EditorMessage } from '../editor.messages.js';
import { timeOf } from '../time.js';
import type { EditingSession, SessionView } from './editing-session.js';

type SaveStatusProps = { session: EditingSession; view: SessionView };

/** Where the text is: on the server, on its way, or in this browser only, and what to do then. */
export function SaveStatus({ session, view }: SaveStatusProps): ReactElement {
  const sentence = useSentence(view);
  const { save } = view;
  const isHeld = save.phase === 'held';
  const look = isHeld && save.trouble !== 'untitled' ? 'bad' : 'muted';
  return (
    <span className={`jy-save sm ${look}`}>
      <PhaseIcon phase={save.phase} />
      <span>{sentence}</span>
      <WayOut session={session} view={view} />
      <Spoken text={isWorthSaying(view) ? sentence : ''} isUrgent={isHeld} />
    </span>
  );
}

function PhaseIcon({ phase }: { phase: SessionView['save']['phase'] }): ReactElement {
  if (phase === 'held') return <ExclamationCircleOutlined aria-hidden="true" />;
  return phase === 'saved' ? <CheckOutlined aria-hidden="true" /> : <SyncOutlined aria-hidden="true" />;
}

function useSentence(view: SessionView): string {
  const t = useMessages(editorMessages);
  const words = useErrorWords();
  // once the server has every word, nobody needs the copy
  if (!view.isKept && view.save.phase !== 'saved') return t('save.notKept');
  return sentenceOf(view, t, view.refusal ? words.sentence(view.refusal) : '');
}

const isWorthSaying = ({ save, savedAt }: SessionView): boolean =>
  save.phase === 'held' || (save.phase === 'saved' && savedAt !== null);

function WayOut({ session, view }: SaveStatusProps): ReactElement | null {
  const t = useMessages(editorMessages);
  const { trouble } = view.save;
  if (trouble === 'offline' || trouble === 'refused') {
    return (
      <button type="button" className="link" onClick={() => void session.saveNow()}>
        {t('save.retry')}
      </button>
    );
  }
  if (trouble !== 'session') return null;
  return (
    <>
      <a className="link" href={loginAddress('/logged-in')} target="_blank" rel="opener">
        {t('save.login')}
      </a>
      <button type="button" className="link" onClick={() => session.back()}>
        {t('save.loginDone')}
      </button>
    </>
  );
}

function sentenceOf(view: SessionView, t: Translate<EditorMessage>, reason: string): string {
  const { save, savedAt, article } = view;
  if (save.trouble) return t(`save.${save.trouble}`, { reason });
  if (save.phase !== 'saved') return save.phase === 'saving' ? t('save.saving') : t('save.waiting');
  if (view.isDraft) return savedAt ? t('save.draft', { time: timeOf(savedAt) }) : t('save.draftOpen');
  if (savedAt) return t('save.saved', { time: timeOf(savedAt) });
  return article ? t('save.fresh') : t('save.new');
}

const POLITE_MS = 60_000;

/** Screen readers hear trouble at once, and success at most once a minute. */
function Spoken({ text, isUrgent }: { text: string; isUrgent: boolean }): ReactElement {
  const [said, setSaid] = useState({ text: '', at: 0 });
  useEffect(() => {
    if (!text) return undefined;
    const wait = isUrgent ? 0 : Math.max(0, said.at + POLITE_MS - Date.now());
    const timer = setTimeout(
      () => setSaid((before) => (before.text === text ? before : { text, at: Date.now() })),
      wait,
    );
    return () => clearTimeout(timer);
  }, [text, isUrgent, said.at]);
  return (
    <span className="vh" role={isUrgent ? 'alert' : 'status'}>
      {said.text}
    </span>
  );
}
