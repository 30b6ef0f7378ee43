/** Whoever acts: a person with grants, or the system itself. Answers what it may do on the scope's site. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  /** Without `object`: may this actor ever; with it: may they now, on this. */
  may(action: string, subject: string, object?: object): boolean;
}
