import type { ReactElement } from 'react';
import { momentOf } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/messages.js';
import { ARTICLE_STATES, ArticleStateMark, Marked } from '../../../components/index.js';
import { keyOf, type Entry } from './entries.js';
import { historyMessages } from './history.messages.js';

type Side = 'before' | 'after';
type EntryListProps = {
  entries: readonly Entry[];
  chosen: Readonly<Record<Side, string>>;
  onChoose: (side: Side, key: string) => void;
};

const SIDES: readonly Side[] = ['before', 'after'];

/** How an entry is called. */
export function useEntryName(): (entry: Entry) => string {
  const t = useMessages(historyMessages);
  return ({ source, number, windowNumber }) => {
    if (source !== 'draft')
      return t(source === 'wording' ? 'source.wording' : 'source.revision', { number: number ?? 0 });
    return windowNumber ? t('source.draft.window', { number: windowNumber }) : t('source.draft');
  };
}

/** Every text that the article had, newest first: two of them are chosen, each by its column of buttons. */
export function EntryList({ entries, chosen, onChoose }: EntryListProps): ReactElement {
  const t = useMessages(historyMessages);
  return (
    <div className="tw">
      <table className="t history-list">
        <caption className="vh">{t('pick')}</caption>
        <thead>
          <tr>
            {SIDES.map((side) => (
              <th key={side} scope="col" className="nw">
                {t(`head.${side}`)}
              </th>
            ))}
            <th scope="col">{t('head.text')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={keyOf(entry)} entry={entry} chosen={chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ entry, chosen, onChoose }: Omit<EntryListProps, 'entries'> & { entry: Entry }): ReactElement {
  const t = useMessages(historyMessages);
  const key = keyOf(entry);
  const name = `${useEntryName()(entry)} ${momentOf(entry.at)}`;
  return (
    <tr data-chosen={SIDES.some((side) => chosen[side] === key)}>
      {SIDES.map((side) => (
        <td key={side}>
          <label className="history-pick">
            <input
              type="radio"
              name={`history-${side}`}
              aria-label={t(`pick.${side}`, { name })}
              checked={chosen[side] === key}
              disabled={chosen[side === 'before' ? 'after' : 'before'] === key}
              onChange={() => onChoose(side, key)}
            />
          </label>
        </td>
      ))}
      <td>
        <EntryFacts entry={entry} />
      </td>
    </tr>
  );
}

function EntryFacts({ entry }: { entry: Entry }): ReactElement {
  const t = useMessages(historyMessages);
  const { title, by, at, note, restoredFrom, digest, isPresent, isLive } = entry;
  return (
    <>
      <div className="row wrap">
        <b>{useEntryName()(entry)}</b>
        <StateOf entry={entry} />
        {isPresent && <span className="tag">{t('mark.present')}</span>}
        {isLive && <span className="tag pri">{t('mark.live')}</span>}
      </div>
      <div className="history-title">{title}</div>
      <div className="muted sm">{t('by', { name: by.name, at: momentOf(at) })}</div>
      {restoredFrom && <div className="sm">{t('restoredFrom', { at: momentOf(restoredFrom) })}</div>}
      {note && <div className="sm">{t('note', { note })}</div>}
      <div className="dim sm">{t('digest', { digest: digest.slice(0, 12) })}</div>
    </>
  );
}

function StateOf({ entry: { source, state } }: { entry: Entry }): ReactElement | null {
  const t = useMessages(historyMessages);
  if (source === 'draft') return state ? <span className="tag warn">{t('mark.open')}</span> : null;
  if (!state) return null;
  if (state === 'REPLACED' || state === 'DISCARDED') return <Marked mark="arc" word={t(`state.${state}`)} />;
  const known = ARTICLE_STATES.find((one) => one === state);
  return known ? <ArticleStateMark state={known} /> : null;
}
