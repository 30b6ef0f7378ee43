import { useMemo, type ReactElement } from 'react';
import { useMessages } from '../../../i18n/catalogue.js';
import { articleMessages } from '../article.messages.js';
import { readable, useFieldWords, useKindFields } from '../kinds/kinds.js';
import { blocksOf } from '../page/blocks-of.js';
import type { Fields } from '../editor/fields.js';
import { blockDiff, type BlockChange } from './block-diff.js';
import { DiffBody, DiffText } from './diff-view.js';
import { partsOf, sideOf, type Side } from './sides.js';
import { fieldDiff, type Part } from './word-diff.js';
import '../page/article-page.css';
import './side-by-side.css';

/** A text with the name that it goes by. */
export type Named = {
  name: string;
  fields: Pick<Fields, 'kind' | 'title' | 'body' | 'values' | 'attachments' | 'files' | 'units'>;
};
type Texts = Named['fields'];

const SIDES: readonly Side[] = ['before', 'after'];

/** Two texts of one article, with every place marked in which they differ; on a phone one below the other, place by place. */
export function SideBySide({ before, after }: { before: Named; after: Named }): ReactElement {
  const t = useMessages(articleMessages);
  const changes = useMemo(() => blockDiff(blocksOf(before.fields.body), blocksOf(after.fields.body)), [before, after]);
  const title = fieldDiff(before.fields.title, after.fields.title);
  return (
    <div className="jy-sides">
      <OtherFields before={before.fields} after={after.fields} />
      <div className="jy-sides-two">
        {SIDES.map((side) => (
          <section key={side} aria-label={side === 'before' ? before.name : after.name}>
            <p className="muted sm">{side === 'before' ? before.name : after.name}</p>
            <Page title={partsOf(title, side)} changes={sideOf(changes, side)} />
          </section>
        ))}
      </div>
      <section className="jy-sides-one" aria-label={t('diff.merged')}>
        <Page title={title} changes={changes} />
      </section>
    </div>
  );
}

function Page({ title, changes }: { title: readonly Part[]; changes: readonly BlockChange[] }): ReactElement {
  return (
    <article className="jy-page">
      <h3 className="jy-page-title">
        <DiffText parts={title} />
      </h3>
      <div className="jy-prose">
        <DiffBody changes={changes} />
      </div>
    </article>
  );
}

/** Fields and attachments in which the texts differ, old and new wording in one line. */
function OtherFields({ before, after }: { before: Texts; after: Texts }): ReactElement | null {
  const t = useMessages(articleMessages);
  const say = useFieldWords();
  const declared = useKindFields(after.kind);
  const rows = declared.map((field) => {
    const text = ({ values, files, units }: Texts): string => {
      const value = values[field.key] ?? '';
      return files.find(({ id }) => id === value)?.fileName ?? (value && readable({ field, value }, say, units));
    };
    return { key: field.key, name: say(field.word), parts: fieldDiff(text(before), text(after)) };
  });
  const files = { key: 'attachments', name: t('field.attachments'), parts: filesDiff(before, after) };
  const changed = [...rows, files].filter(({ parts }) => parts.some(({ op }) => op !== 'same'));
  if (changed.length === 0) return null;
  return (
    <dl className="kv jy-clash jy-sides-fields">
      {changed.map(({ key, name, parts }) => (
        <div key={key} className="jy-kv">
          <dt>{name}</dt>
          <dd>
            <DiffText parts={parts} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Attachments file by file: two files of one name are two files. */
function filesDiff(before: Texts, after: Texts): Part[] {
  const had = new Set(before.attachments.map(({ id }) => id));
  const has = new Set(after.attachments.map(({ id }) => id));
  return [
    ...before.attachments
      .filter(({ id }) => !has.has(id))
      .map(({ fileName }): Part => ({ op: 'removed', text: `${fileName} ` })),
    ...after.attachments.map(({ id, fileName }): Part => ({
      op: had.has(id) ? 'same' : 'added',
      text: `${fileName} `,
    })),
  ];
}
