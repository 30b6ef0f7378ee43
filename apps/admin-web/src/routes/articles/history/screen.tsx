import { ArticleHistoryDocument, type ArticleHistoryQuery } from '@jiyue/api-client';
import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router';
import { useApi } from '../../../api/index.js';
import { EmptyState, PageHead, QueryState } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { useSitePath } from '../../../shell/index.js';
import { Comparison } from './comparison.js';
import { keyOf, pairOf, withWindows, type Asked } from './entries.js';
import { EntryList } from './entry-list.js';
import { historyMessages } from './history.messages.js';
import { Restore } from './restore.js';
import './history.css';

/** 历史版本: every text that an article had, two of them beside each other, and the way back to one. */
export function HistoryScreen(): ReactElement {
  const t = useMessages(historyMessages);
  const { articleId = '' } = useParams();
  const query = useApi(ArticleHistoryDocument, { id: articleId });
  return (
    <QueryState query={query} what={t('title')} lines={8}>
      {(data) => <History {...data} />}
    </QueryState>
  );
}

function History({ article, articleHistory }: ArticleHistoryQuery): ReactElement {
  const t = useMessages(historyMessages);
  const path = useSitePath();
  const [asked, setAsked] = useState<Asked>({ before: null, after: null });
  const entries = withWindows(articleHistory);
  const pair = pairOf(entries, asked);
  const choose = (side: keyof Asked, key: string): void => setAsked((before) => ({ ...before, [side]: key }));
  return (
    <div className="page stack">
      <PageHead
        title={t('of', { title: article.title })}
        trail={[{ label: article.title, to: path(`articles/${article.id}`) }]}
        actions={pair && <Restore article={article} entry={pair.before} />}
      />
      {pair ? (
        <div className="history">
          <section className="card">
            <header>
              <h2>{t('list')}</h2>
            </header>
            <div className="history-all" tabIndex={0} role="region" aria-label={t('list')}>
              <EntryList
                entries={entries}
                chosen={{ before: keyOf(pair.before), after: keyOf(pair.after) }}
                onChoose={choose}
              />
            </div>
            <p className="muted sm history-foot">{t('typed')}</p>
          </section>
          <Comparison articleId={article.id} {...pair} />
        </div>
      ) : (
        <EmptyState title={t('empty')} text={t('emptyText')} />
      )}
    </div>
  );
}
