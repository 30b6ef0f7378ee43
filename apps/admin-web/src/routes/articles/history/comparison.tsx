import { ArticleWordingDocument, type ArticleWordingQuery } from '@jiyue/api-client';
import { useMemo, type ReactElement } from 'react';
import { useApi } from '../../../api/index.js';
import { QueryState } from '../../../components/index.js';
import { momentOf } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/messages.js';
import { blockDiff, countChanges } from '../diff/block-diff.js';
import { SideBySide, type Named } from '../diff/side-by-side.js';
import { fieldsOf, sameFields } from '../editor/fields.js';
import { blocksOf, bodyKey } from '../page/blocks-of.js';
import type { Entry } from './entries.js';
import { useEntryName } from './entry-list.js';
import { historyMessages } from './history.messages.js';

type Pair = { before: Entry; after: Entry };
type Wording = ArticleWordingQuery['articleWording'];

/** Two texts of the article beside each other. */
export function Comparison({ articleId, before, after }: Pair & { articleId: string }): ReactElement {
  const t = useMessages(historyMessages);
  const of = ({ id, number }: Entry) => ({ articleId, id, number: id ? null : number });
  const [old, recent] = [useApi(ArticleWordingDocument, of(before)), useApi(ArticleWordingDocument, of(after))];
  const data =
    old.data && recent.data ? { before: old.data.articleWording, after: recent.data.articleWording } : undefined;
  const refetch = (): void => {
    void old.refetch();
    void recent.refetch();
  };
  return (
    <QueryState query={{ data, error: old.error ?? recent.error, refetch }} what={t('title')} lines={8}>
      {(texts) => <Compared entries={{ before, after }} texts={texts} />}
    </QueryState>
  );
}

const named = (name: string, text: Wording): Named => ({ name, fields: fieldsOf({ ...text, column: { id: '' } }) });

function Compared({ entries, texts }: { entries: Pair; texts: Record<keyof Pair, Wording> }): ReactElement {
  const t = useMessages(historyMessages);
  const nameOf = useEntryName();
  const name = (side: keyof Pair): string => t(side, { name: nameOf(entries[side]), at: momentOf(entries[side].at) });
  const [before, after] = [named(name('before'), texts.before), named(name('after'), texts.after)];
  const isSame = sameFields({ ...before.fields, columnId: '' }, { ...after.fields, columnId: '' }, bodyKey);
  const found = useMemo(
    () => countChanges(blockDiff(blocksOf(texts.before.body), blocksOf(texts.after.body))),
    [texts],
  );
  return (
    <section className="stack tight">
      <p role="status">{isSame ? t('same') : t('count', found)}</p>
      <SideBySide before={before} after={after} />
    </section>
  );
}
