import type { ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { articleMessages } from '../../article.messages.js';
import { FactList } from '../../kinds/fact-list.js';
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
    { name: words('field.columnId'), value: columnName },
    ...asked(useKindFields(fields.kind), fields.values).map((field) => {
      const value = fields.values[field.key] ?? '';
      return { name: say(field.word), value: value && readable({ field, value }, say, namesOf(fields)) };
    }),
  ];
  return (
    <section className="jy-sec">
      <h2>{t('rail.facts')}</h2>
      <FactList facts={facts} className="bd" />
    </section>
  );
}
