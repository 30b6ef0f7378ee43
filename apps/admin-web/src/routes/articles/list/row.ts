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
  if (row.state === 'SCHEDULED') return { name: 'see', isMyTurn: false, place: 'editor' };
  if (may('publish')) return { name: 'publish', isMyTurn: true, place: 'review' };
  if (!may('edit')) return { name: 'see', isMyTurn: false, place: 'editor' };
  if (row.state === 'RETURNED') return { name: 'mend', isMyTurn: true, place: 'editor' };
  const isOut = row.state === 'PUBLISHED' || row.state === 'WITHDRAWN';
  return { name: isOut ? 'revise' : 'edit', isMyTurn: false, place: 'editor' };
}

type Words = { t: Translate<ListMessage>; step: (key: StepKey) => string };
type NextOf = Pick<
  Row,
  'state' | 'steps' | 'returnReason' | 'publishedAt' | 'withdrawnAt' | 'archivedAt' | 'plans' | 'bin'
>;

/** Who has to do what next, by name; or when it happened. */
export function nextOf(row: NextOf, { t, step }: Words): string {
  if (row.state === 'DRAFT') return t('next.draft');
  if (row.state === 'RETURNED') return row.returnReason ?? t('next.draft');
  return happens(row, t) ?? waits(row, { t, step });
}

// When it happened, or will.
function happens({ state, plans, publishedAt, archivedAt, withdrawnAt, bin }: NextOf, t: Words['t']): string | null {
  const planned = (act: string): string | null => plans.find((plan) => plan.act === act)?.at ?? null;
  const say = (word: ListMessage, at: string | null): string => (at ? t(word, { at: formatMoment(at) }) : '');
  const end = planned('withdraw');
  switch (state) {
    case 'SCHEDULED':
      return say('next.scheduled', planned('publish'));
    case 'PUBLISHED':
      return end ? say('next.ending', end) : say('next.published', publishedAt);
    case 'ARCHIVED':
      return say('next.archived', archivedAt);
    case 'WITHDRAWN':
      return say('next.withdrawn', withdrawnAt);
    case 'BINNED':
      return bin?.emptiesAt ? say('next.binned', bin.emptiesAt) : say('next.kept', bin?.at ?? null);
    default:
      return null;
  }
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
