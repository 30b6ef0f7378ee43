import { Conflict, Invalid, NotFound } from '@jiyue/kernel';

export class CompoundActNotFound extends NotFound {
  readonly code = 'COMPOUND.ACT_NOT_FOUND';
}
/** The act is finished or cancelled already. */
export class CompoundActEnded extends Conflict {
  readonly code = 'COMPOUND.ACT_ENDED';
}
/** An act needs at least one item, and takes so many at most. */
export class CompoundItemsOutOfRange extends Invalid {
  readonly code = 'COMPOUND.ITEMS_OUT_OF_RANGE';
}
/** Something went wrong with one item that nobody refused; it was undone. */
export class CompoundItemFailed extends Conflict {
  readonly code = 'COMPOUND.ITEM_FAILED';
}
