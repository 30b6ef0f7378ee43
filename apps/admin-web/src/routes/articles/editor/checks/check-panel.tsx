import type { Editor } from '@tiptap/react';
import { Button, Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { useSite } from '../../../../shell/index.js';
import type { EditingSession } from '../save/editing-session.js';
import { timeOf } from '../time.js';
import { checkMessages } from './check.messages.js';
import { isBlocking, type Finding } from './checks.js';
import { useFindingWords } from './finding-words.js';
import { Ignored } from './ignored.js';
import { mended } from './mend.js';
import { OtherArticle } from './other-article.js';
import type { Checks } from './use-checks.js';
import { useIgnoring, type Ignoring } from './use-ignoring.js';

type PanelProps = { checks: Checks; editor: Editor; session: EditingSession };

/** What is to be put right: numbered as in the text, with the mending where it is known. */
export function CheckPanel({ checks, editor, session }: PanelProps): ReactElement {
  const t = useMessages(checkMessages);
  const { findings } = checks;
  const ignoring = useIgnoring({
    articleId: session.view().article?.id ?? null,
    before: () => session.saveNow(),
    after: () => void checks.run(),
  });
  const [only, setOnly] = useState<string | null>(null);
  const must = findings.filter(isBlocking).length;
  const isShown = (finding: Finding): boolean => only === null || groupOf(finding) === only;
  return (
    <section className="jy-sec" aria-label={t('title')}>
      <header>
        <h2>{t('title')}</h2>
        {must > 0 && <span className="tag bad">{t('mustCount', { count: must })}</span>}
        {findings.length > must && (
          <span className="tag warn">{t('shouldCount', { count: findings.length - must })}</span>
        )}
        {findings.length > 0 && (
          <button type="button" className="link right sm" aria-keyshortcuts="F8" onClick={() => checks.step(1)}>
            {t('next')} <kbd aria-hidden="true">F8</kbd>
          </button>
        )}
      </header>
      <Groups findings={findings} only={only} onOnly={setOnly} />
      <ul className="jy-findings">
        {findings.map((finding, index) =>
          isShown(finding) ? <Item key={index} {...{ finding, index, checks, editor, session, ignoring }} /> : null,
        )}
      </ul>
      <Ignored findings={checks.ignored} ignoring={ignoring} />
      {ignoring.dialog}
      <Standing checks={checks} files={session.view().fields.attachments.length} />
    </section>
  );
}

const groupOf = ({ group }: Finding): string => group ?? 'form';

type GroupsProps = { findings: readonly Finding[]; only: string | null; onOnly: (group: string | null) => void };

/** Few findings are read through; many are gone through class by class. */
function Groups({ findings, only, onOnly }: GroupsProps): ReactElement | null {
  const t = useMessages(checkMessages);
  const words = useFindingWords();
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(groupOf(finding), (counts.get(groupOf(finding)) ?? 0) + 1);
  if (counts.size < 2 || findings.length < 6) return null;
  const options = [...counts].map(([group, count]) => ({
    value: group,
    label: t('groupCount', { group: words.group(group), count }),
  }));
  return (
    <div className="jy-check-groups">
      <Select
        size="small"
        aria-label={t('filter')}
        value={only !== null && counts.has(only) ? only : ''}
        onChange={(group) => onOnly(group || null)}
        options={[{ value: '', label: t('all', { count: findings.length }) }, ...options]}
        popupMatchSelectWidth={false}
      />
    </div>
  );
}

function Standing({ checks, files }: { checks: Checks; files: number }): ReactElement {
  const t = useMessages(checkMessages);
  const { findings, facts, checkedAt, isLost } = checks;
  const params = { links: facts.links.length, pictures: facts.pictures.length, files };
  return (
    <p className={`sm jy-checked ${isLost ? 'warn' : 'dim'}`} role="status">
      {isLost && `${t('lost')} `}
      {findings.some(isLeftToReview) && `${t('leftToReview')} `}
      {checkedAt !== null && findings.length === 0 && `${t('none', params)} `}
      {checkedAt === null ? !isLost && t('asking') : t('at', { time: timeOf(checkedAt) })}
    </p>
  );
}

// only whoever reviews it may say that it is right as it stands
const isLeftToReview = ({ level, fingerprint, mayIgnore }: Finding): boolean =>
  level === 'must' && fingerprint !== undefined && !mayIgnore;

type ItemProps = PanelProps & { finding: Finding; index: number; ignoring: Ignoring };

function Item({ finding, index, checks, editor, session, ignoring }: ItemProps): ReactElement {
  const t = useMessages(checkMessages);
  const no = index + 1;
  const site = useSite().id;
  const words = useFindingWords();
  const name = words.name(finding);
  const { remedy } = finding;
  return (
    <li className="jy-finding" {...(checks.current === index ? { 'data-current': finding.level } : {})}>
      <span className={`jy-no jy-no-${finding.level}`} aria-hidden="true">
        {no}
      </span>
      <div className="row">
        <button type="button" className="jy-goto" aria-label={t('goto', { no, name })} onClick={() => checks.go(index)}>
          {name}
        </button>
        <span className={`right sm ${finding.level === 'must' ? 'bad' : 'warn'}`}>{t(finding.level)}</span>
      </div>
      <div className="muted">{words.say(finding)}</div>
      <div className="jy-fix">
        {remedy !== undefined && (
          <Button size="small" onClick={() => mended(finding, { editor, session })}>
            {remedy === '' ? t('strike') : t(finding.group === 'personal' ? 'mask' : 'replace', { text: remedy })}
          </Button>
        )}
        <OtherArticle finding={finding} site={site} />
        {finding.mayIgnore && (
          <Button size="small" type="text" onClick={() => ignoring.ask(finding)}>
            {t('ignore')}
          </Button>
        )}
      </div>
    </li>
  );
}
