/** Words that are put into hostile values: found again in a log line, one tells which value was written there. */
export class Marks {
  private readonly places: string[] = [];
  private readonly prefix: string;

  constructor(seed: number) {
    this.prefix = `mark${seed.toString(36)}q`;
  }

  /** A word for a value that is put at a place. */
  next(place: string): string {
    return `${this.prefix}${this.places.push(place)}z`;
  }

  /** The places whose values stand in a text. */
  foundIn(text: string): string[] {
    const numbers = [...text.matchAll(new RegExp(`${this.prefix}(\\d+)z`, 'gi'))].map(([, number]) => Number(number));
    return [...new Set(numbers)].map((number) => this.places[number - 1] ?? '?');
  }
}
