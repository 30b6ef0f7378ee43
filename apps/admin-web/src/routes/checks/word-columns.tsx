import type { TableColumn } from '../../components/index.js';
import { formatMoment } from '../../i18n/format.js';
import type { Translate } from '../../i18n/messages.js';
import type { ListKey } from './messages.js';
import type { Action, Kind } from './word-file.js';
import type { CheckWord } from './word-form.js';

type T = Translate<ListKey>;

/** How a list of words looks. */
export function columnsOf(t: T): TableColumn<CheckWord>[] {
  return [
    { key: 'word', head: t('col.word'), card: 'title', cell: ({ word }) => <b className="check-word">{word}</b> },
    {
      key: 'kind',
      head: t('col.kind'),
      card: 'side',
      cell: ({ kind }) => <span className="nw">{t(`kind.${kind as Kind}`)}</span>,
    },
    { key: 'right', head: t('col.right'), wide: true, cell: (word) => <Right word={word} t={t} /> },
    {
      key: 'term',
      head: t('col.term'),
      fold: 'opt',
      cell: (word) => <span className="muted nw">{termOf(word, t)}</span>,
    },
    {
      key: 'state',
      head: t('col.state'),
      cell: ({ state }) => (
        <span className={`nw ${state === 'PROPOSED' ? 'warn' : 'muted'}`}>
          {t(`state.${state as 'ACTIVE' | 'DISABLED' | 'PROPOSED'}`)}
        </span>
      ),
    },
    {
      key: 'changed',
      head: t('col.changed'),
      fold: 'opt',
      cell: ({ changedByName, changedAt }) => (
        <span className="muted nw">
          {changedByName} {formatMoment(changedAt)}
        </span>
      ),
    },
  ];
}

function Right({ word: { right, note, action, rank }, t }: { word: CheckWord; t: T }) {
  return (
    <>
      {right && <span>{right}</span>} {rank && <span className="muted">{t('order', { rank })}</span>}{' '}
      {action && <span className="tag">{t(`action.${action as Action}`)}</span>}{' '}
      {note && <span className="muted">{note}</span>}
    </>
  );
}

function termOf({ validFrom, validUntil }: CheckWord, t: T): string {
  if (validFrom && validUntil) return t('term', { from: validFrom, until: validUntil });
  if (validFrom) return t('from', { day: validFrom });
  return validUntil ? t('until', { day: validUntil }) : '';
}
