type Random = () => number;

/** Makes choices from a seed. */
export class Dice {
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  pick<T>(from: readonly T[]): T {
    const found = from[Math.floor(this.random() * from.length)];
    if (found === undefined) throw new Error('Nothing to choose from');
    return found;
  }

  happens(chance: number): boolean {
    return this.random() < chance;
  }
}
