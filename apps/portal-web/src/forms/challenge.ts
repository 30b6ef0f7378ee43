/** What is asked to tell people from programs. */
export type Question = {
  readonly label: string;
  readonly hint: string;
  /** Work that the browser does instead of the reader. */
  readonly work: { readonly seed: string; readonly bits: number } | null;
};

/**
 * A hurdle that needs no third party, no picture and no sound. Question and answer follow from the ticket, so nothing
 * has to be remembered, and a wrong answer costs the ticket.
 */
export interface Challenge {
  ask(ticket: string): Question;
  isMet(ticket: string, answer: string): boolean;
}
