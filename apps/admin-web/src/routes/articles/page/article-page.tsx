import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '../../../i18n/catalogue.js';
import { formatDay } from '../../../i18n/format.js';
import { articleMessages } from '../article.messages.js';
import type { FileRef } from '../editor/fields.js';
import { filled, type Named, readable, useFieldWords, useKindFields, type Shown, type Values } from '../kinds/kinds.js';
import { SafeHtml } from './safe-html.js';
import './article-page.css';

export type PageContent = {
  kind: string;
  title: string;
  values: Values;
  publishedAt: string | null;
  body: string;
  /** What ids in values are called. */
  named?: Named;
  attachments: readonly Pick<FileRef, 'id' | 'fileName' | 'size' | 'url'>[];
};

type ArticlePageProps = {
  content: PageContent;
  /** Drawn in place of the title and the text, when the page shows changes. */
  title?: ReactNode;
  body?: ReactNode;
};

/** An article as the citizen will see it: the portal's own measures, fonts and two-character indent. */
export function ArticlePage({ content, title, body }: ArticlePageProps): ReactElement {
  const t = useMessages(articleMessages);
  const say = useFieldWords();
  const shown = filled(useKindFields(content.kind), content.values);
  const at = content.publishedAt ? t('page.published', { at: formatDay(content.publishedAt) }) : t('page.unpublished');
  return (
    <article className="jy-page">
      {placed(shown, 'kicker').map(({ field, value }) => (
        <p key={field.key} className="jy-page-sub">
          {value}
        </p>
      ))}
      <h2 className="jy-page-title" tabIndex={-1}>
        {title ?? content.title}
      </h2>
      {placed(shown, 'subtitle').map(({ field, value }) => (
        <p key={field.key} className="jy-page-sub">
          {value}
        </p>
      ))}
      <div className="jy-page-meta">
        <span>{at}</span>
        {placed(shown, 'byline').map(({ field, value }) => (
          <span key={field.key}>{t('page.fact', { name: say(field.word), value })}</span>
        ))}
      </div>
      <Facts facts={placed(shown, 'facts')} named={content.named} />
      <Facts facts={placed(shown, 'above')} named={content.named} />
      <div className="jy-prose">{body ?? <SafeHtml html={content.body} />}</div>
      {content.attachments.length > 0 && <Attachments files={content.attachments} />}
    </article>
  );
}

/** What a citizen must know beside the text, such as number and day of a document. */
function Facts({ facts, named }: { facts: readonly Shown[]; named: Named | undefined }): ReactElement | null {
  const say = useFieldWords();
  if (facts.length === 0) return null;
  return (
    <dl className="jy-page-facts">
      {facts.map((fact) => (
        <div key={fact.field.key}>
          <dt>{say(fact.field.word)}</dt>
          <dd className="pre-line">{readable(fact, say, named)}</dd>
        </div>
      ))}
    </dl>
  );
}

const placed = (shown: readonly Shown[], place: string): Shown[] => shown.filter(({ field }) => field.seen === place);

function Attachments({ files }: { files: PageContent['attachments'] }): ReactElement {
  const t = useMessages(articleMessages);
  return (
    <section className="jy-page-files">
      <h3>{t('page.attachments')}</h3>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            {file.url ? (
              <a href={file.url} target="_blank" rel="noreferrer">
                {file.fileName}
              </a>
            ) : (
              file.fileName
            )}
            <span className="dim sm nw">{sizeOf(file.size)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 86 KB, 2.4 MB. */
export function sizeOf(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
