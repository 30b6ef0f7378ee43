/** Planted faults by name, each with the words that only its discovery prints. */
export type Marks = Readonly<Record<string, RegExp>>;

/**
 * Planted faults of which no finding speaks, each named. A bar that turned red over something else, or over one fault of
 * several, has proven nothing.
 */
export function unnoticed(marks: Marks, findings: readonly string[], print: (line: string) => void): string[] {
  return Object.entries(marks).flatMap(([name, mark]) => {
    const found = findings.find((line) => mark.test(line));
    print(found === undefined ? `NOT noticed: ${name}` : `noticed: ${name}: ${found.slice(0, 300)}`);
    return found === undefined ? [name] : [];
  });
}
