export type FieldError = { readonly field: string; readonly rule: string };
export type ErrorParams = Readonly<Record<string, string | number>>;

type Details = { params?: ErrorParams; fields?: readonly FieldError[]; requestId?: string | null };

/**
 * Everything that can go wrong with a call, told by `code`:
 * a code of the server (`AREA.WHAT_HAPPENED`), or `CLIENT.NETWORK` when no answer came.
 */
export class ApiError extends Error {
  readonly params: ErrorParams;
  readonly fields: readonly FieldError[];
  readonly requestId: string | null;

  constructor(
    readonly code: string,
    { params = {}, fields = [], requestId = null }: Details = {},
  ) {
    super(code);
    this.name = 'ApiError';
    this.params = params;
    this.fields = fields;
    this.requestId = requestId;
  }

  /** Nothing was heard from the server: the act may or may not have happened. Repeat with the same key. */
  get isNetwork(): boolean {
    return this.code === 'CLIENT.NETWORK' || this.code === 'PLATFORM.UNAVAILABLE';
  }

  /** The session ended: what was typed stays, the person logs in again. */
  get isSession(): boolean {
    return this.code === 'AUTH.UNAUTHENTICATED';
  }

  /** What was shown is older than what the server has: read it again, keep what was typed. */
  get isOutdated(): boolean {
    return /(_STALE|STATE_CONFLICT|WRONG_STATE)$/.test(this.code);
  }

  /** Something broke on our side: the number goes to the platform operator, who finds it in the log. */
  get isDefect(): boolean {
    return ['PLATFORM.INTERNAL', 'PLATFORM.DEFECT', 'CLIENT.DEFECT'].includes(this.code);
  }

  /** The server answered and said no; repeating the same will not help. */
  get isRefusal(): boolean {
    return !this.isNetwork && !this.isSession && !this.isDefect;
  }
}

/** Any thrown thing as an ApiError; a defect of our own keeps its own code. */
export function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('CLIENT.DEFECT');
}
