import type { BatchFactsFragment, BatchItemsQuery } from '@jiyue/api-client';
import { ApiError } from '../../api/api-error.js';

export type Batch = BatchFactsFragment;
export type BatchItem = BatchItemsQuery['compoundItems']['nodes'][number];

type Counts = Pick<Batch, 'done' | 'refused' | 'skipped'>;

/** How many items have their result. */
export function settledOf({ done, refused, skipped }: Counts): number {
  return done + refused + skipped;
}

/** How far the batch is, in whole percent; a hundred only when nothing waits. */
export function percentOf(batch: Counts & Pick<Batch, 'total'>): number {
  return Math.floor((settledOf(batch) / batch.total) * 100);
}

/** Why an item was refused, like any other refusal. */
export function refusalOf({ code, params }: Pick<BatchItem, 'code' | 'params'>): ApiError | null {
  if (!code) return null;
  return new ApiError(code, { params: Object.fromEntries(params.map(({ name, value }) => [name, value])) });
}
