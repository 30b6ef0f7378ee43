import { SetMetadata } from '@nestjs/common';
import type { ActionOn, Subject } from './vocabulary.js';

export const CAN = 'jiyue:can';
export const PUBLIC = 'jiyue:public';

/** The first ring: may this person ever do this here. Every operation declares it, or is `@Public`. */
export const Can = <S extends Subject>(action: ActionOn<S>, subject: S): MethodDecorator =>
  SetMetadata(CAN, { action, subject });

/** Open to everyone, signed in or not. Counted: the list is a reviewed snapshot. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
