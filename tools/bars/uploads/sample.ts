/** A file that somebody sends. */
export interface Sample {
  readonly what: string;
  readonly fileName: string;
  readonly content: Buffer;
  /** Size told beforehand, when it is not the truth. */
  readonly announced?: number;
  /** Type sent along instead of the one that the link asks for. */
  readonly type?: string;
  /** True: may never be taken. False: may be taken, if whoever gets it later is safe from it. */
  readonly mustFail?: boolean;
}

/** A file by its name and its content. */
export function sample(what: string, fileName: string, content: Buffer | string): Sample {
  return { what, fileName, content: Buffer.from(content) };
}

/** Files that may never be taken. */
export function forbidden(samples: readonly Sample[]): Sample[] {
  return samples.map((one) => ({ ...one, mustFail: true }));
}
