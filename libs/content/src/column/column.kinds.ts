import { ColumnIsLink, KindNotTaken } from '../content.errors.js';
import { KindRetired } from '../model/model.errors.js';
import { kindOf, USUAL_KIND } from '../kind/kinds.js';
import type { ContentColumn } from './column.entity.js';

/** The kind of a new item of the column: the one asked for, or the first it takes. */
export function takenKind(
  { id, kinds, form }: Pick<ContentColumn, 'id' | 'kinds' | 'form'>,
  asked?: string | null,
): string {
  if (form === 'link') throw new ColumnIsLink({ columnId: id });
  const { key, isRetired } = kindOf(asked ?? kinds.find((one) => !kindOf(one).isRetired) ?? kinds[0] ?? USUAL_KIND);
  if (!kinds.includes(key)) throw new KindNotTaken({ columnId: id, kind: key });
  if (isRetired) throw new KindRetired({ kind: key });
  return key;
}

/** The kinds a column is to take: declared ones, each once; what there was when nobody says. */
export function kindsAfter(asked: readonly string[] | null | undefined, before: readonly string[]): string[] {
  const kinds = asked?.map((key) => kindOf(key).key) ?? before;
  const retired = kinds.find((key) => !before.includes(key) && kindOf(key).isRetired);
  if (retired) throw new KindRetired({ kind: retired });
  return [...new Set(kinds.length > 0 ? kinds : before)];
}
