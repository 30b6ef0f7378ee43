import { Conflict, NotFound } from '@jiyue/kernel';

/** A site has each toy once. */
export class ToyNameTaken extends Conflict {
  readonly code = 'TOY.NAME_TAKEN';
}
/** There is no such toy on this site. */
export class ToyNotFound extends NotFound {
  readonly code = 'TOY.TOY_NOT_FOUND';
}
