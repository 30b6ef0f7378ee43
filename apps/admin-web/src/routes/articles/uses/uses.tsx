import { ArticleUsesDocument, type ArticleUsesQuery } from '@jiyue/api-client';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../../api/index.js';
import { Note, QueryState } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { useSitePath } from '../../../shell/index.js';
import { usesMessages } from './uses.messages.js';
import './uses.css';

type Uses = ArticleUsesQuery['articleUses'];
type UsesProps = {
  articleId: string;
  /** It is about to be taken from the readers. */
  isEnding?: boolean;
};

/** 引用情况 of an article: what shows it, what leads to it, what it uses. */
export function ArticleUses({ articleId, isEnding = false }: UsesProps): ReactElement {
  const t = useMessages(usesMessages);
  const query = useApi(ArticleUsesDocument, { articleId });
  return (
    <QueryState query={{ ...query, refetch: () => void query.refetch() }} what={t('title')} lines={3}>
      {({ articleUses }) => (
        <div className="uses">
          {isEnding && articleUses.leading.length + articleUses.others > 0 && <Note tone="warn">{t('warn')}</Note>}
          <Columns columns={articleUses.columns} />
          <Leading {...articleUses} />
          {!isEnding && <Files files={articleUses.files} />}
        </div>
      )}
    </QueryState>
  );
}

/** The same behind a word, read only when somebody opens it. */
export function FoldedUses({ articleId }: { articleId: string }): ReactElement {
  const t = useMessages(usesMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="jy-sec uses-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('title')}</summary>
      {isOpen && <ArticleUses articleId={articleId} />}
    </details>
  );
}

function Columns({ columns }: Pick<Uses, 'columns'>): ReactElement {
  const t = useMessages(usesMessages);
  return (
    <>
      <b>{t('columns')}</b>
      <ul>
        {columns.map(({ id, name, isVisible, isOnHome }) => (
          <li key={id}>
            {name}
            {isOnHome && <span className="dim sm"> {t('home')}</span>}
            {!isVisible && <span className="dim sm"> {t('hidden')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Leading({ leading, others }: Pick<Uses, 'leading' | 'others'>): ReactElement {
  const t = useMessages(usesMessages);
  const path = useSitePath();
  return (
    <>
      <b>{t('leading')}</b>
      {leading.length + others === 0 && <p className="muted">{t('leading.none')}</p>}
      <ul>
        {leading.map(({ articleId, title, columnName, isLive, isRedirect }) => (
          <li key={articleId}>
            <Link className="link" to={path(`articles/${articleId}`)} target="_blank">
              {title}
            </Link>{' '}
            <span className="dim sm">
              {columnName}
              {isLive && ` · ${t('leading.live')}`}
              {isRedirect && ` · ${t('leading.redirect')}`}
            </span>
          </li>
        ))}
      </ul>
      {others > 0 && <p className="muted">{t('others', { count: others })}</p>}
    </>
  );
}

function Files({ files }: Pick<Uses, 'files'>): ReactElement {
  const t = useMessages(usesMessages);
  return (
    <>
      <b>{t('files')}</b>
      {files.length === 0 && <p className="muted">{t('files.none')}</p>}
      <ul>
        {files.map(({ id, fileName, url }) => (
          <li key={id}>
            {url ? (
              <a className="link" href={url} target="_blank" rel="noreferrer">
                {fileName}
              </a>
            ) : (
              fileName
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
