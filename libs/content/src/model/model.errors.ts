import { Conflict, Invalid, NotFound } from '@jiyue/kernel';

/** The province retired the kind: nothing new is begun as one, and no further column takes it. */
export class KindRetired extends Conflict {
  readonly code = 'CONTENT.KIND_RETIRED';
}
/** No model is called by this code. */
export class ModelNotFound extends NotFound {
  readonly code = 'CONTENT.MODEL_NOT_FOUND';
}
/** Another model has this code. */
export class ModelCodeTaken extends Conflict {
  readonly code = 'CONTENT.MODEL_CODE_TAKEN';
}
/** What is declared is no model; `fields` says where (`fields.3.label`) and why. */
export class ModelInvalid extends Invalid {
  readonly code = 'CONTENT.MODEL_INVALID';
}
/** Somebody changed the model meanwhile; `version` is the present one. */
export class ModelStale extends Conflict {
  readonly code = 'CONTENT.MODEL_STALE';
}
/** The model is retired already, or in use already. */
export class ModelWrongState extends Conflict {
  readonly code = 'CONTENT.MODEL_WRONG_STATE';
}
/** The province has as many models as it may; `limit` says how many. */
export class ModelsFull extends Conflict {
  readonly code = 'CONTENT.MODELS_FULL';
}
/** A field names a unit that does not exist. */
export class FieldUnitUnknown extends Invalid {
  readonly code = 'CONTENT.FIELD_UNIT_UNKNOWN';
}
