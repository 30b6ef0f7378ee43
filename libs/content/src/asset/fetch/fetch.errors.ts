import type { DomainError } from '@jiyue/kernel';
import { Invalid, Unavailable } from '@jiyue/kernel';
import type { FetchFailed } from '@jiyue/fetching';

/** The address is none of the public web. */
export class PictureAddressRefused extends Invalid {
  readonly code = 'CONTENT.PICTURE_ADDRESS_REFUSED';
}
/** Nobody answered at the address, not in time, or not with a picture's bytes; `status` is what was answered, 0 for nothing. */
export class PictureNotReached extends Unavailable {
  readonly code = 'CONTENT.PICTURE_NOT_REACHED';
}
/** What stands at the address is no picture that pages can show. */
export class NotAPicture extends Invalid {
  readonly code = 'CONTENT.NOT_A_PICTURE';
}
/** The picture at the address is larger than one that is brought here may be. */
export class PictureTooHeavy extends Invalid {
  readonly code = 'CONTENT.PICTURE_TOO_HEAVY';
}

/** The refusal that a person is told. */
export function refusalOf({ fault, status }: FetchFailed, megabytes: number): DomainError {
  if (fault === 'address') return new PictureAddressRefused({}, [{ field: 'url', rule: 'isUrl' }]);
  if (fault === 'type') return new NotAPicture();
  if (fault === 'size') return new PictureTooHeavy({ megabytes });
  return new PictureNotReached({ status });
}
