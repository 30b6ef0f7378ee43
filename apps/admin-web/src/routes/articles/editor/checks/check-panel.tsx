import type { Editor } from '@tiptap/react';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { timeOf } from '../time.js';
import { editorMessages } from '../editor.messages.js';
import { isBlocking, type Finding } from './checks.js';
import { useFindingWords } from './finding-words.js';
import type { Checks } from './use-checks.js';

type CheckPanelProps = { checks: Checks; editor: Editor; files: number };

/** What is to be put right: numbered as in the text, with the mending where it is known. */
export function CheckPanel({ checks, editor, files }: CheckPanelProps): ReactElement {
  const t = useMessages(editorMessages);
  const { findings, facts } = checks;
  const must = findings.filter(isBlocking).length;
  const params = { links: facts.links.length, pictures: facts.pictures.length, files };
  return (
    <section className="jy-sec">
      <header>
        <h2>{t('check.title')}</h2>
        {must > 0 && <span className="tag bad">{t('check.mustCount', { count: must })}</span>}
        {findings.length > must && (
          <span className="tag warn">{t('check.shouldCount', { count: findings.length - must })}</span>
        )}
        {findings.length > 0 && (
          <button type="button" className="link right sm" aria-keyshortcuts="F8" onClick={() => checks.step(1)}>
            {t('check.next')} <kbd aria-hidden="true">F8</kbd>
          </button>
        )}
      </header>
      <ul className="jy-findings">
        {findings.map((finding, index) => (
          <Item key={index} finding={finding} index={index} checks={checks} editor={editor} />
        ))}
      </ul>
      <p className="sm dim jy-checked">
        {findings.length === 0 && `${t('check.none', params)} `}
        {t('check.at', { time: timeOf(checks.checkedAt) })}
      </p>
    </section>
  );
}

type ItemProps = { finding: Finding; index: number; checks: Checks; editor: Editor };

function Item({ finding, index, checks, editor }: ItemProps): ReactElement {
  const t = useMessages(editorMessages);
  const no = index + 1;
  const words = useFindingWords();
  const name = words.name(finding);
  const { remedy, place } = finding;
  const mend = (): void => {
    if (!remedy || !('range' in place)) return;
    editor.chain().focus().insertContentAt(place.range, remedy).run();
    checks.run();
  };
  return (
    <li className="jy-finding" {...(checks.current === index ? { 'data-current': finding.level } : {})}>
      <span className={`jy-no jy-no-${finding.level}`} aria-hidden="true">
        {no}
      </span>
      <div className="row">
        <button
          type="button"
          className="jy-goto"
          aria-label={t('check.goto', { no, name })}
          onClick={() => checks.go(index)}
        >
          {name}
        </button>
        <span className={`right sm ${finding.level === 'must' ? 'bad' : 'warn'}`}>{t(`check.${finding.level}`)}</span>
      </div>
      <div className="muted">{words.say(finding)}</div>
      {remedy && (
        <Button size="small" onClick={mend}>
          {t('check.replace', { text: remedy })}
        </Button>
      )}
    </li>
  );
}
