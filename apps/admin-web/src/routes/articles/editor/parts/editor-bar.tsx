import { LeftOutlined } from '@ant-design/icons';
import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import { Link } from 'react-router';
import { ArticleStateMark, CommandButtons, LinkButton, Marked, type Command } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { useCan, useSitePath } from '../../../../shell/index.js';
import { articleMessages } from '../../article.messages.js';
import { editorMessages } from '../editor.messages.js';
import { SaveStatus } from '../save/save-status.js';
import type { EditedArticle, EditingSession, SessionView } from '../save/editing-session.js';
import { isOut, type EditorSubject } from './commands.js';
import './parts.css';

type EditorBarProps = {
  session: EditingSession;
  view: SessionView;
  subject: EditorSubject;
  commands: readonly Command<EditorSubject>[];
  columnName: string;
  isBusy: boolean;
};

/** Way back, what is being edited, where the text is, and the acts. */
export function EditorBar({ session, view, subject, commands, columnName, isBusy }: EditorBarProps): ReactElement {
  const t = useMessages(editorMessages);
  const path = useSitePath();
  const { columnId } = view.fields;
  const bar = useRef<HTMLDivElement>(null);
  useBarHeight(bar);
  return (
    <div ref={bar} className="jy-ebar" role="region" aria-label={t('bar.region')}>
      <LinkButton
        type="text"
        icon={<LeftOutlined aria-hidden="true" />}
        to={path(columnId ? `articles?column=${columnId}` : 'articles')}
      >
        <span className="vh">{t('bar.backPlain')} </span>
        {columnName}
      </LinkButton>
      <Standing article={view.article} isEditable={subject.isEditable} />
      <span className="right row wrap jy-ebar-acts">
        {subject.isEditable && <SaveStatus session={session} view={view} />}
        <CommandButtons commands={commands} subject={subject} isBusy={isBusy} />
      </span>
    </div>
  );
}

/** What sticks below the bar has to know how high it is: with many acts, or large type, it takes two rows. */
function useBarHeight(bar: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = bar.current;
    if (!element) return undefined;
    const tell = (): void => element.parentElement?.style.setProperty('--jy-bar', `${element.offsetHeight}px`);
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [bar]);
}

function Standing({ article, isEditable }: { article: EditedArticle | null; isEditable: boolean }): ReactElement {
  const t = useMessages(editorMessages);
  const path = useSitePath();
  const mayWrite = useCan('articles.write');
  if (!article) return <ArticleStateMark state="DRAFT" />;
  return (
    <>
      <StateOf article={article} />
      {article.isLive && <LiveNote article={article} isEditable={isEditable} />}
      {article.liveUrl && (
        <a className="sm" href={article.liveUrl} target="_blank" rel="noreferrer">
          {t('live.see')}
        </a>
      )}
      <Link className="sm" to={path(`articles/${article.id}/trail`)}>
        {t('trail')}
      </Link>
      {mayWrite && (
        <Link className="sm" to={path(`articles/${article.id}/history`)}>
          {t('history')}
        </Link>
      )}
    </>
  );
}

function StateOf({ article }: { article: EditedArticle }): ReactElement {
  const words = useMessages(articleMessages);
  const isRevision = article.isLive && article.state === 'DRAFT';
  return isRevision ? (
    <Marked mark="draft" word={words('state.revision')} />
  ) : (
    <ArticleStateMark state={article.state} />
  );
}

/** What citizens read meanwhile. */
function LiveNote({ article, isEditable }: { article: EditedArticle; isEditable: boolean }): ReactElement {
  const t = useMessages(editorMessages);
  const number = article.liveRevision ?? article.revision;
  // what citizens read is the very revision that stands here
  const isAlone = isOut(article) || article.state === 'LIVE_IN_REVIEW';
  const out = isEditable ? 'live.willRevise' : 'live.online';
  return <span className="muted sm">{t(isAlone ? out : 'live.revision', { number })}</span>;
}
