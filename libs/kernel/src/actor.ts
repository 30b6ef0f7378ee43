/** Somebody for whom somebody else acts. */
export interface Behalf {
  readonly id: string;
  readonly name: string;
}

/** Whoever acts: a person with grants, or the system itself. Answers what it may do on the scope's site. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  /** Without `object`: may this actor ever; with it: may they now, on this. */
  may(action: string, subject: string, object?: object): boolean;
  /** For whom they would do it, where they may not in their own right; absent: for nobody ever. */
  behalfOf?(action: string, subject: string, object: object): Behalf | null;
}
