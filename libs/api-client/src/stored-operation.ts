/** A query the public endpoint knows by its hash; the types say what it takes and what it gives. */
export type StoredOperation<Result, Variables> = {
  readonly name: string;
  readonly sha256: string;
  readonly __types?: (variables: Variables) => Result;
};
