import type { ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { articleMessages } from '../../article.messages.js';
import { asked, readable, useFieldWords, useKindFields } from '../../kinds/kinds.js';
import { ArticlePage } from '../../page/article-page.js';
import { editorMessages } from '../editor.messages.js';
import { type Fields, namesOf } from '../fields.js';

/** An article that is not to be edited now: the page itself, not a form that refuses. */
export function ReadView({ fields, publishedAt }: { fields: Fields; publishedAt: string | null }): ReactElement {
  return <ArticlePage content={{ ...fields, named: namesOf(fields), publishedAt }} />;
}

/** What stands beside the page: the fields a citizen does not see in the text. */
export function ReadFacts({ fields, columnName }: { fields: Fields; columnName: string }): ReactElement {
  const t = useMessages(editorMessages);
  const words = useMessages(articleMessages);
  const say = useFieldWords();
  const facts = [
    { key: 'columnId', name: words('field.columnId'), value: columnName },
    ...asked(useKindFields(fields.kind), fields.values).map((field) => {
      const value = fields.values[field.key] ?? '';
      return {
        key: field.key,
        name: say(field.word),
        value: value && readable({ field, value }, say, namesOf(fields)),
      };
    }),
  ];
  return (
    <section className="jy-sec">
      <h2>{t('rail.facts')}</h2>
      <dl className="kv bd">
        {facts.map(({ key, name, value }) => (
          <div key={key} className="jy-kv">
            <dt>{name}</dt>
            <dd>{value || <span className="dim">{t('stale.empty')}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
