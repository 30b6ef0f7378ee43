import type { ReactElement } from 'react';
import { useMessages } from '../../../../../i18n/catalogue.js';
import type { Importing, WordReport } from './use-import.js';
import { wordMessages, type WordMessage } from './word.messages.js';

/** What was taken along, what was changed on the way and what is left to do, beside the text it is about. */
export function ImportReport({ importing }: { importing: Importing }): ReactElement {
  const t = useMessages(wordMessages);
  const { report, refused, isReading, close } = importing;
  const fileName = report?.fileName ?? refused?.fileName ?? '';
  return (
    <div role="status">
      {isReading && <p className="jy-sec jy-import muted">{t('reading')}</p>}
      {(report ?? refused) && (
        <section className="jy-sec jy-import" aria-label={t('title')}>
          <header>
            <h2>{t('title')}</h2>
            <button type="button" className="link quiet right sm" onClick={close}>
              {t('close')}
            </button>
          </header>
          <div className="bd sm">
            <p className="jy-import-name">{fileName}</p>
            {refused && <p className="bad">{t(`refused.${refused.reason}`)}</p>}
            {report && <Lines report={report} />}
          </div>
        </section>
      )}
    </div>
  );
}

function Lines({ report }: { report: WordReport }): ReactElement {
  const t = useMessages(wordMessages);
  const { facts, filled, left } = report;
  const taken = { headings: facts.headings, tables: facts.tables, pictures: facts.pictures, notes: facts.notes };
  const names = (keys: readonly string[]): string => keys.map((key) => t(`field.${key}` as WordMessage)).join('、');
  return (
    <>
      <p>{t('taken', taken)}</p>
      {filled.length > 0 && <p>{t('filled', { fields: names(filled) })}</p>}
      {left.length > 0 && <p>{t('left', { fields: names(left) })}</p>}
      <List title="leftToDo" lines={linesOf(LEFT, facts)} />
      <List title="changed" lines={linesOf(CHANGED, facts)} />
      <p className="dim">{t('undo')}</p>
    </>
  );
}

type Counted = WordReport['facts'];
const LEFT = ['missing', 'drawings', 'linked', 'alternatives', 'attachments', 'formulas'] as const;
const CHANGED = ['changes', 'comments', 'hidden', 'numbers', 'heads', 'contents', 'edges'] as const;

/** The facts that are worth a line, with the figures of its sentence. */
function linesOf(names: readonly ((typeof LEFT)[number] | (typeof CHANGED)[number])[], facts: Counted) {
  const { insertions, deletions, moves, withoutWords: alternatives } = facts;
  const counts = { ...facts, alternatives, changes: insertions + deletions + moves };
  return names.flatMap((name) =>
    counts[name] > 0 ? [{ name, params: { count: counts[name], insertions, deletions, moves } }] : [],
  );
}

type ListProps = { title: 'leftToDo' | 'changed'; lines: ReturnType<typeof linesOf> };

function List({ title, lines }: ListProps): ReactElement | null {
  const t = useMessages(wordMessages);
  if (!lines.length) return null;
  return (
    <div>
      <h3>{t(title)}</h3>
      <ul>
        {lines.map(({ name, params }) => (
          <li key={name}>{t(`line.${name}`, params)}</li>
        ))}
      </ul>
    </div>
  );
}
