import { ApiError, type ErrorParams, type FieldError } from './api-error.js';

type Json = Record<string, unknown>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isField(value: unknown): value is FieldError {
  return isRecord(value) && typeof value['field'] === 'string' && typeof value['rule'] === 'string';
}

function paramsOf(value: unknown): ErrorParams {
  if (!isRecord(value)) return {};
  const known = Object.entries(value).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return Object.fromEntries(known);
}

/** The codes Apollo and Nest use when they refuse before our own code is reached. */
const foreignCodes: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'AUTH.UNAUTHENTICATED',
  FORBIDDEN: 'AUTH.FORBIDDEN',
  BAD_USER_INPUT: 'PLATFORM.INVALID_INPUT',
  INTERNAL_SERVER_ERROR: 'PLATFORM.INTERNAL',
};

/** Reads the first GraphQL error of an answer. */
export function readError(error: unknown, requestId: string | null): ApiError {
  const extensions = isRecord(error) && isRecord(error['extensions']) ? error['extensions'] : {};
  const said = typeof extensions['code'] === 'string' ? extensions['code'] : 'PLATFORM.DEFECT';
  const fields = Array.isArray(extensions['fields']) ? extensions['fields'].filter(isField) : [];
  const ownId = typeof extensions['requestId'] === 'string' ? extensions['requestId'] : requestId;
  return new ApiError(foreignCodes[said] ?? said, {
    params: paramsOf(extensions['params']),
    fields,
    requestId: ownId,
  });
}

const codesOfStatus: Readonly<Record<number, string>> = {
  401: 'AUTH.UNAUTHENTICATED',
  429: 'PLATFORM.TOO_MANY_REQUESTS',
  502: 'PLATFORM.UNAVAILABLE',
  503: 'PLATFORM.UNAVAILABLE',
  504: 'PLATFORM.UNAVAILABLE',
};

/** The data of a GraphQL answer, or the ApiError it carries thrown. */
export function readAnswer(status: number, body: unknown, requestId: string | null): Json {
  const { errors, data } = isRecord(body) ? body : {};
  if (Array.isArray(errors) && errors.length > 0) throw readError(errors[0], requestId);
  if (isRecord(data)) return data;
  throw new ApiError(codesOfStatus[status] ?? 'PLATFORM.DEFECT', { requestId });
}
