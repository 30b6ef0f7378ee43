import { Button, Segmented } from 'antd';
import { useMemo, useRef, type ReactElement } from 'react';
import { useShortcuts } from '../../components/index.js';
import { useMessages } from '../../i18n/catalogue.js';
import { articleMessages } from '../articles/article.messages.js';
import { blockDiff, countChanges, type BlockChange } from '../articles/diff/block-diff.js';
import { DiffBody, DiffField } from '../articles/diff/diff-view.js';
import { fieldsOf, valuesOf } from '../articles/editor/fields.js';
import { namedIn, readable, useFieldWords, useKindFields, type KindField } from '../articles/kinds/kinds.js';
import { ChangeSaid } from '../articles/change/change-said.js';
import { ArticlePage } from '../articles/page/article-page.js';
import { blocksOf } from '../articles/page/blocks-of.js';
import type { ReviewedArticle } from './decide.js';
import { reviewMessages } from './review.messages.js';

export type PaperView = 'page' | 'diff';
type PaperProps = { article: ReviewedArticle; place: string; view: PaperView; onView: (view: PaperView) => void };

/** The page in the middle: as citizens will see it, or with what changed against what they see now. */
export function Paper({ article, place, view, onView }: PaperProps): ReactElement {
  const t = useMessages(reviewMessages);
  const words = useMessages(articleMessages);
  const paper = useRef<HTMLDivElement>(null);
  const { live } = article;
  const changes = useMemo(
    () => (live ? blockDiff(blocksOf(live.body), blocksOf(article.body)) : []),
    [live, article.body],
  );
  const shown = live ? view : 'page';
  const jump = (by: 1 | -1): void => jumpTo(paper.current, by);
  const changeKeys = {
    '[': { word: t('key.changeBefore'), perform: () => jump(-1) },
    ']': { word: t('key.changeNext'), perform: () => jump(1) },
  };
  useShortcuts(shown === 'diff' ? changeKeys : {});
  return (
    <>
      <div className="jy-bar1">
        <span className="jy-where">
          <b>{place}</b>
          <span className="muted">{article.column.name}</span>
        </span>
        {live && (
          <>
            <Segmented
              aria-label={t('view.label')}
              value={view}
              onChange={onView}
              options={[
                { value: 'page', label: t('view.page') },
                { value: 'diff', label: t('view.diff') },
              ]}
            />
            <Summary article={article} changes={changes} />
            {shown === 'diff' && <Jumps jump={jump} />}
          </>
        )}
      </div>
      <div ref={paper} className="jy-paper" tabIndex={0} role="region" aria-label={words('page.region')}>
        {shown === 'diff' && live ? (
          <Changed article={article} live={live} changes={changes} />
        ) : (
          <Plain article={article} />
        )}
      </div>
    </>
  );
}

type Live = NonNullable<ReviewedArticle['live']>;

function Plain({ article }: { article: ReviewedArticle }): ReactElement {
  return (
    <ArticlePage content={{ ...fieldsOf(article), named: namedIn(article.fields), publishedAt: article.publishedAt }} />
  );
}

function Changed({
  article,
  live,
  changes,
}: {
  article: ReviewedArticle;
  live: Live;
  changes: readonly BlockChange[];
}): ReactElement {
  const fields = fieldsOf(article);
  return (
    <>
      <ChangeSaid {...article} />
      <OtherChanges article={article} live={live} />
      <ArticlePage
        content={{ ...fields, named: namedIn(live.fields), publishedAt: live.publishedAt }}
        title={<DiffField before={live.title} after={article.title} />}
        body={<DiffBody changes={changes} />}
      />
    </>
  );
}

/** Fields beside the text change what citizens see as well: lists, search results, the line under the title. */
function OtherChanges({ article, live }: { article: ReviewedArticle; live: Live }): ReactElement | null {
  const t = useMessages(reviewMessages);
  const say = useFieldWords();
  const named = { ...namedIn(live.fields), ...namedIn(article.fields) };
  const text = (field: KindField, value = ''): string => (value ? readable({ field, value }, say, named) : '');
  const [before, after] = [valuesOf(live.fields), valuesOf(article.fields)];
  const changed = useKindFields(article.kind).filter(({ key }) => (before[key] ?? '') !== (after[key] ?? ''));
  if (!changed.length) return null;
  return (
    <section className="jy-other jy-clash">
      <h2>{t('view.fields')}</h2>
      <dl className="kv">
        {changed.map((field) => (
          <div key={field.key} className="jy-kv">
            <dt>{say(field.word)}</dt>
            <dd>
              <DiffField before={text(field, before[field.key])} after={text(field, after[field.key])} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Summary({ article, changes }: { article: ReviewedArticle; changes: readonly BlockChange[] }): ReactElement {
  const t = useMessages(reviewMessages);
  const found = countChanges(changes);
  const kinds = (['changed', 'added', 'removed'] as const).filter((kind) => found[kind] > 0);
  const counts = kinds.map((kind) => t(`view.${kind}`, { count: found[kind] })).join(t('view.join'));
  const params = { number: article.revision, live: article.live?.number ?? 0, counts };
  return <span className="sm muted">{kinds.length ? t('view.summary', params) : t('view.same', params)}</span>;
}

function Jumps({ jump }: { jump: (by: 1 | -1) => void }): ReactElement {
  const t = useMessages(reviewMessages);
  return (
    <span className="right row">
      <Button size="small" aria-label={t('view.prev')} aria-keyshortcuts="[" onClick={() => jump(-1)}>
        <span aria-hidden="true">↑</span> <kbd aria-hidden="true">[</kbd>
      </Button>
      <Button size="small" aria-label={t('view.next')} aria-keyshortcuts="]" onClick={() => jump(1)}>
        <span aria-hidden="true">↓</span> <kbd aria-hidden="true">]</kbd>
      </Button>
    </span>
  );
}

/** Focus goes to the changed place, so that a screen reader reads it. */
function jumpTo(paper: HTMLElement | null, by: 1 | -1): void {
  const places = [...(paper?.querySelectorAll<HTMLElement>('.jy-change') ?? [])];
  const at = places.findIndex((place) => place === document.activeElement);
  const next = places[(at + by + places.length) % places.length] ?? places[0];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}
