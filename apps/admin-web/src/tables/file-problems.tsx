import type { ReactElement } from 'react';
import { Note } from '../components/index.js';
import { useMessages } from '../i18n/catalogue.js';
import { useErrorWords } from '../i18n/use-error-sentence.js';
import { tableMessages } from './messages.js';
import './file-problems.css';

const SHOWN = 50;

/** What is wrong with a line of a file: the cell, what stands there, or the code of the sentence. */
export type Problem = { line: number; cell: string; value?: string; rule?: string };

function ProblemLine({ problem }: { problem: Problem }): ReactElement {
  const t = useMessages(tableMessages);
  const words = useErrorWords();
  const { line, cell, value, rule } = problem;
  return (
    <li>
      <b>{t('at', { line, cell })}</b> {rule ? words.rule(rule) : t('unknown', { value: value ?? '' })}
    </li>
  );
}

/** How many lines are wrong, and each with its cell and the way out. */
export function FileProblems({ total, problems }: { total: number; problems: readonly Problem[] }): ReactElement {
  const t = useMessages(tableMessages);
  const wrong = new Set(problems.map(({ line }) => line)).size;
  return (
    <>
      <Note tone="bad" role="alert">
        {t('wrong', { total, wrong })}
      </Note>
      <ul className="sm jy-problems" aria-label={t('problems')}>
        {problems.slice(0, SHOWN).map((problem, index) => (
          <ProblemLine key={index} problem={problem} />
        ))}
        {problems.length > SHOWN && <li>{t('more', { count: problems.length - SHOWN })}</li>}
      </ul>
    </>
  );
}
