import { Conflict } from '@jiyue/kernel';

/** Every place at the top of the column is taken; `pins` says how many there are. */
export class PinsFull extends Conflict {
  readonly code = 'CONTENT.PINS_FULL';
}
