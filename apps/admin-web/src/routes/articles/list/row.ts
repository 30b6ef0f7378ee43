import type { ArticleListQuery } from '@jiyue/api-client';
import type { Translate } from '../../../i18n/catalogue.js';
import { formatMoment } from '../../../i18n/format.js';
import { currentStep, stepKey, type StepKey } from '../steps.js';
import type { ListMessage } from './list.messages.js';

export type Row = ArticleListQuery['articles']['nodes'][number];

/** What this person is most likely to do with an article; blue only when it is their turn. */
export type RowAct = {
  name: 'review' | 'publish' | 'mend' | 'edit' | 'revise' | 'see';
  isMyTurn: boolean;
  place: 'review' | 'editor';
};

/** Reads the one act of a row from what the server allows. */
export function rowAct(row: Pick<Row, 'state' | 'allowed'>): RowAct {
  const may = (act: string): boolean => row.allowed.includes(act);
  if (may('approve')) return { name: 'review', isMyTurn: true, place: 'review' };
  if (may('publish')) return { name: 'publish', isMyTurn: true, place: 'review' };
  if (!may('edit')) return { name: 'see', isMyTurn: false, place: 'editor' };
  if (row.state === 'RETURNED') return { name: 'mend', isMyTurn: true, place: 'editor' };
  const isOut = row.state === 'PUBLISHED' || row.state === 'WITHDRAWN';
  return { name: isOut ? 'revise' : 'edit', isMyTurn: false, place: 'editor' };
}

type Words = { t: Translate<ListMessage>; step: (key: StepKey) => string };
type NextOf = Pick<Row, 'state' | 'steps' | 'returnReason' | 'publishedAt' | 'withdrawnAt'>;

/** Who has to do what next, by name; or when it happened. */
export function nextOf(row: NextOf, { t, step }: Words): string {
  if (row.state === 'DRAFT') return t('next.draft');
  if (row.state === 'RETURNED') return row.returnReason ?? t('next.draft');
  if (row.state === 'PUBLISHED')
    return row.publishedAt ? t('next.published', { at: formatMoment(row.publishedAt) }) : '';
  if (row.state === 'WITHDRAWN')
    return row.withdrawnAt ? t('next.withdrawn', { at: formatMoment(row.withdrawnAt) }) : '';
  return waits(row, { t, step });
}

function waits(row: NextOf, { t, step }: Words): string {
  const current = currentStep(row.steps);
  if (!current) return '';
  const word = step(stepKey(current.key));
  const [first] = current.people;
  if (!first) return t('next.nobody', { step: word });
  const count = current.people.length;
  return count > 1
    ? t('next.waitsMany', { name: first.name, count, step: word })
    : t('next.waits', { name: first.name, step: word });
}
