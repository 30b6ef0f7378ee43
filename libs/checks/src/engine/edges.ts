const EMPTY = -1;

/** Edges of a tree by node and character, in flat arrays: a hundred thousand words take a few megabytes. */
export class Edges {
  private size = 0;
  private mask = 1023;
  private nodes = new Int32Array(1024).fill(EMPTY);
  private units = new Uint16Array(1024);
  private targets = new Int32Array(1024);

  /** Where the edge leads; -1 when there is none. */
  get(node: number, unit: number): number {
    let slot = this.slotOf(node, unit);
    while (this.nodes[slot] !== EMPTY) {
      if (this.nodes[slot] === node && this.units[slot] === unit) return this.targets[slot] ?? EMPTY;
      slot = (slot + 1) & this.mask;
    }
    return EMPTY;
  }

  set(node: number, unit: number, target: number): void {
    if (this.size * 2 > this.mask) this.grow();
    let slot = this.slotOf(node, unit);
    while (this.nodes[slot] !== EMPTY) slot = (slot + 1) & this.mask;
    this.nodes[slot] = node;
    this.units[slot] = unit;
    this.targets[slot] = target;
    this.size++;
  }

  private slotOf(node: number, unit: number): number {
    const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ unit, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.mask;
  }

  private grow(): void {
    const { nodes, units, targets } = this;
    const length = nodes.length * 2;
    this.mask = length - 1;
    this.size = 0;
    this.nodes = new Int32Array(length).fill(EMPTY);
    this.units = new Uint16Array(length);
    this.targets = new Int32Array(length);
    nodes.forEach((node, at) => {
      if (node !== EMPTY) this.set(node, units[at] ?? 0, targets[at] ?? 0);
    });
  }
}
