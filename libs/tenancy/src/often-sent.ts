// Each name is kept by every connection, with a plan of some fifty kilobytes.
const MOST_NAMES = 200;
const MOST_COUNTED = 2_000;
const OFTEN = 25;
// A prepared statement fails for good when a column is added to what a star stands for.
const STAR = /(\.|select\s|returning\s)\*/i;

/** Names the texts of statements that come often, so that a connection may prepare them; the others stay without. */
export class OftenSent {
  private readonly names = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  /** Null until the text has come often enough, where it may not be prepared, and when enough others are. */
  nameOf(text: string): string | null {
    const known = this.names.get(text);
    if (known) return known;
    if (this.names.size >= MOST_NAMES) return null;
    if (this.counts.size >= MOST_COUNTED) this.counts.clear();
    const count = (this.counts.get(text) ?? 0) + 1;
    this.counts.set(text, count);
    if (count < OFTEN || STAR.test(text)) return null;
    const name = `often-${this.names.size + 1}`;
    this.names.set(text, name);
    this.counts.delete(text);
    return name;
  }
}
