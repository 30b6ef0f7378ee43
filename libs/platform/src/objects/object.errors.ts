import { Forbidden, Invalid, NotFound } from '@jiyue/kernel';

export class ObjectNotFound extends NotFound {
  readonly code = 'PLATFORM.OBJECT_NOT_FOUND';
}
/** The upload link is forged, used up or too old. */
export class UploadRefused extends Forbidden {
  readonly code = 'PLATFORM.UPLOAD_REFUSED';
}
/** More or fewer bytes than announced. */
export class UploadSizeWrong extends Invalid {
  readonly code = 'PLATFORM.UPLOAD_SIZE_WRONG';
}
