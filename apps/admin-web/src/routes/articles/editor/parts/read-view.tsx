import type { ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { articleMessages } from '../../article.messages.js';
import { ArticlePage } from '../../page/article-page.js';
import { editorMessages } from '../editor.messages.js';
import type { Fields } from '../fields.js';

/** An article that is not to be edited now: the page itself, not a form that refuses. */
export function ReadView({ fields, publishedAt }: { fields: Fields; publishedAt: string | null }): ReactElement {
  return <ArticlePage content={{ ...fields, publishedAt }} />;
}

/** What stands beside the page: the fields a citizen does not see in the text. */
export function ReadFacts({ fields, columnName }: { fields: Fields; columnName: string }): ReactElement {
  const t = useMessages(editorMessages);
  const words = useMessages(articleMessages);
  const facts = [
    ['columnId', columnName],
    ['source', fields.source],
    ['author', fields.author],
    ['summary', fields.summary],
    ['keywords', fields.keywords],
    ['cover', fields.cover?.fileName ?? ''],
  ] as const;
  return (
    <section className="jy-sec">
      <h2>{t('rail.facts')}</h2>
      <dl className="kv bd">
        {facts.map(([name, value]) => (
          <div key={name} className="jy-kv">
            <dt>{words(`field.${name}`)}</dt>
            <dd>{value || <span className="dim">{t('stale.empty')}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
