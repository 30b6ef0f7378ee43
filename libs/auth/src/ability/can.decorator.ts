import { SetMetadata } from '@nestjs/common';
import type { Action, Subject } from './vocabulary.js';

export const CAN = 'jiyue:can';
export const PUBLIC = 'jiyue:public';

/** The right an operation asks for. */
export interface Right {
  readonly action: Action;
  readonly subject: Subject;
}

/** The first ring: may this person ever do this here. Every operation declares it, or is `@Public`. */
export const Can = (action: Action, subject: Subject): MethodDecorator =>
  SetMetadata(CAN, { action, subject } satisfies Right);

/** Open to everyone, signed in or not. Counted: the list is a reviewed snapshot. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
