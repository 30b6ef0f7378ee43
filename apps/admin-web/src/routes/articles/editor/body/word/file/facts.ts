/** Nothing met yet of what a person must know of their file. */
export function noFacts() {
  return {
    /** Tracked changes that were accepted. */
    insertions: 0,
    deletions: 0,
    moves: 0,
    /** What is no text: comments, hidden words, a list of contents, head and foot of the page. */
    comments: 0,
    hidden: 0,
    contents: 0,
    edges: 0,
    /** Marks that Word counted by itself and that are typed now. */
    numbers: 0,
    /** Tables whose bold first row was taken as their head. */
    heads: 0,
    /** What became words, or is missing. */
    formulas: 0,
    drawings: 0,
    linked: 0,
  };
}

/** How often each was met. */
export type Facts = ReturnType<typeof noFacts>;
