import { useMessages } from '../../../i18n/messages.js';
import { momentOf } from '../../../i18n/format.js';
import { articleMessages } from '../article.messages.js';
import type { Entry } from './rounds.js';
import { nameOf } from '../steps.js';
import { trailMessages } from './trail.messages.js';

function hasKey<T extends object>(texts: T, key: string): key is keyof T & string {
  return Object.hasOwn(texts, key);
}

function useWords() {
  const t = useMessages(trailMessages);
  const words = useMessages(articleMessages);
  const result = (event: string): string => {
    const name = `event.${event}`;
    return hasKey(trailMessages.texts.en, name) ? t(name) : event;
  };
  return {
    t,
    // an act that is about no step stands for itself
    step: (key: string): string => {
      const name = `step.${key}`;
      return hasKey(articleMessages.texts.en, name) ? words(name) : result(key);
    },
    result,
  };
}

function Digest({ hash, isUnchanged }: Pick<Entry, 'hash' | 'isUnchanged'>) {
  const t = useMessages(trailMessages);
  if (hash === null) return null;
  return (
    <>
      <code>{hash.slice(0, 12)}</code>{' '}
      {isUnchanged !== null && (
        <span className={isUnchanged ? 'muted sm' : 'bad sm'}>{t(isUnchanged ? 'hash.same' : 'hash.other')}</span>
      )}
    </>
  );
}

function Row({ entry }: { entry: Entry }) {
  const { t, step, result } = useWords();
  const { key, event, by, at, note, hash, isUnchanged, forName, verdict, behalfName } = entry;
  return (
    <tr>
      <td className="nw" data-card="title">
        {step(key)}
      </td>
      <td className="nw" data-card="side">
        {result(event)}
        {forName && ` → ${forName}`}
        {(verdict === 'agree' || verdict === 'disagree') && ` ${t(`verdict.${verdict}`)}`}
      </td>
      <td data-card="line">
        {nameOf({ ...by, behalfName })}
        {by.unitName && <span className="muted sm"> {by.unitName}</span>}
      </td>
      <td className="nw" data-card="line">
        {momentOf(at)}
      </td>
      <td data-card={note ? 'line' : 'hide'}>{note}</td>
      <td className="nw" data-card={hash ? 'line' : 'hide'}>
        <Digest hash={hash} isUnchanged={isUnchanged} />
      </td>
    </tr>
  );
}

/** The steps of one revision, in the order in which they were taken. */
export function RevisionSteps({ number, taken, isLive }: { number: number; taken: Entry[]; isLive: boolean }) {
  const { t } = useWords();
  const heads = ['step', 'result', 'by', 'at', 'note', 'hash'] as const;
  return (
    <section className="card">
      <header>
        <h2>{t('revision', { number })}</h2>
        {isLive && <span className="tag pri">{t('revision.live')}</span>}
      </header>
      <div className="tw" tabIndex={0} role="region" aria-label={t('table', { number })}>
        <table className="t cards">
          <caption className="vh">{t('table', { number })}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {taken.map((entry, at) => (
              <Row key={at} entry={entry} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
