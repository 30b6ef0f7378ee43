/** What became of an act, as far as who asked for it can know. */
export type Outcome = 'accepted' | 'refused' | 'unknown';

/** One act that somebody asked for, however often they had to ask. */
export interface Act {
  readonly kind: 'create' | 'edit' | 'submit' | 'upload' | 'complete';
  readonly key: string;
  /** What it is done to: an article's title while it is being created, else an id. */
  subject: string;
  readonly begun: number;
  ended: number;
  tries: number;
  outcome: Outcome;
  /** Everything that was answered, to compare. */
  readonly answers: string[];
  readonly codes: string[];
}

/** The history of a run: every act with its beginning, its end and what was answered. */
export class History {
  readonly acts: Act[] = [];

  begin(kind: Act['kind'], key: string, subject: string): Act {
    const act: Act = {
      kind,
      key,
      subject,
      begun: Date.now(),
      ended: 0,
      tries: 0,
      outcome: 'unknown',
      answers: [],
      codes: [],
    };
    this.acts.push(act);
    return act;
  }

  count(outcome: Outcome): number {
    return this.acts.filter((act) => act.outcome === outcome).length;
  }
}
