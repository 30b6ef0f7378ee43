import { ArticleTrailDocument, type ArticleTrailQuery } from '@jiyue/api-client';
import { Button } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useParams } from 'react-router';
import { useApi } from '../../../api/index.js';
import { ArticleStateMark, EmptyState, PageHead, QueryState } from '../../../components/index.js';
import { momentOf } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/messages.js';
import { useSitePath } from '../../../shell/index.js';
import { checkMessages, isCheckMessage } from '../editor/checks/check.messages.js';
import { revisionsOf, unsoundOf } from './rounds.js';
import { RevisionSteps } from './steps-table.js';
import { trailMessages } from './trail.messages.js';
import './trail.css';

type Article = ArticleTrailQuery['article'];
type Ignored = ArticleTrailQuery['articleTrail']['ignored'];

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ article }: { article: Article }) {
  const t = useMessages(trailMessages);
  return (
    <dl className="trail-facts">
      <Fact name={t('fact.column')}>{article.column.name}</Fact>
      {article.unit && <Fact name={t('fact.unit')}>{article.unit.shortName}</Fact>}
      <Fact name={t('fact.published')}>{article.publishedAt ? momentOf(article.publishedAt) : t('fact.none')}</Fact>
      {article.liveUrl && (
        <Fact name={t('fact.url')}>
          <a href={article.liveUrl} target="_blank" rel="noreferrer">
            {article.liveUrl}
          </a>
        </Fact>
      )}
      <Fact name={t('fact.printed')}>{momentOf(new Date())}</Fact>
    </dl>
  );
}

function IgnoredFindings({ ignored }: { ignored: Ignored }) {
  const t = useMessages(trailMessages);
  const words = useMessages(checkMessages);
  if (ignored.length === 0) return null;
  const nameOf = (group: string): string => {
    const name = `group.${group}`;
    return isCheckMessage(name) ? words(name) : group;
  };
  return (
    <section className="card">
      <header>
        <h2>{t('ignored')}</h2>
      </header>
      <div className="tw">
        <table className="t cards">
          <caption className="vh">{t('ignored')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ignored.what')}</th>
              <th scope="col">{t('ignored.quote')}</th>
              <th scope="col">{t('ignored.reason')}</th>
              <th scope="col">{t('head.by')}</th>
              <th scope="col">{t('head.at')}</th>
            </tr>
          </thead>
          <tbody>
            {ignored.map(({ fingerprint, group, quote, reason, by, at }) => (
              <tr key={fingerprint}>
                <td data-card="title">{nameOf(group)}</td>
                <td data-card="line">{quote}</td>
                <td data-card="line">{reason}</td>
                <td className="nw" data-card="line">
                  {by}
                </td>
                <td className="nw" data-card="line">
                  {momentOf(at)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Trail({ article, articleTrail }: ArticleTrailQuery) {
  const t = useMessages(trailMessages);
  const path = useSitePath();
  const { taken, ignored } = articleTrail;
  const unsound = unsoundOf(taken);
  const sound = t(article.state === 'EMPTIED' ? 'emptied' : 'sound');
  return (
    <div className="page stack trail">
      <PageHead
        title={t('of', { title: article.title })}
        trail={[{ label: article.title, to: path(`articles/${article.id}`) }]}
        fact={<ArticleStateMark state={article.state} />}
        actions={<Button onClick={() => window.print()}>{t('print')}</Button>}
      >
        <Facts article={article} />
      </PageHead>
      {taken.length === 0 && <EmptyState title={t('empty')} text={t('emptyText')} />}
      {taken.length > 0 && (
        <p className={unsound.length > 0 ? 'bad' : 'muted'}>
          {unsound.length > 0 ? t('unsound', { count: unsound.length }) : sound}
        </p>
      )}
      {revisionsOf(taken).map((revision) => (
        <RevisionSteps key={revision.number} {...revision} isLive={revision.number === article.liveRevision} />
      ))}
      <IgnoredFindings ignored={ignored} />
      <p className="muted sm">{t('hashes')}</p>
    </div>
  );
}

/** 审校留痕: who wrote, judged and published an article, as a sheet that can be printed for the file. */
export function TrailScreen(): ReactElement {
  const t = useMessages(trailMessages);
  const { articleId = '' } = useParams();
  const query = useApi(ArticleTrailDocument, { id: articleId });
  return (
    <QueryState query={query} what={t('what')}>
      {(data) => <Trail {...data} />}
    </QueryState>
  );
}
