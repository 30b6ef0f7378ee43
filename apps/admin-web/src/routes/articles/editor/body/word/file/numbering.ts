import { figureOf } from './figures.js';
import type { Style } from './styles.js';
import { below, childrenOf, said } from './xml.js';

/** The mark of a numbered paragraph. */
export type Mark = {
  kind: 'bullet' | 'number';
  /** As Word shows it: 一、 （二） 1.2 */
  text: string;
  value: number;
  /** True where a list of a page shows the same: 1. 2. 3. */
  isPlain: boolean;
  listId: string;
};

type Level = { form: string; text: string; start: number };
type List = { abstractId: string; levels: Map<number, Level>; restarts: Map<number, number> };

/** Counts numbered paragraphs as Word does, in the order they stand in. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(tree: Document | null, styleOf: (id: string) => Style) {
    if (!tree?.documentElement) return;
    const root = tree.documentElement;
    const abstracts = new Map(childrenOf(root, 'abstractNum').map((one) => [said(one, 'abstractNumId'), one]));
    for (const num of childrenOf(root, 'num')) this.read(num, abstracts, styleOf);
  }

  /** The mark of the next paragraph of the list; null when it has none. */
  next(numId: string, at: number): Mark | null {
    const list = this.lists.get(numId);
    const level = list?.levels.get(at);
    if (!list || !level) return null;
    if (level.form === 'bullet') return { kind: 'bullet', text: '', value: 0, isPlain: true, listId: numId };
    const values = this.counters.get(list.abstractId) ?? [];
    const restart = this.begins(numId, at) ? list.restarts.get(at) : undefined;
    const before = values[at];
    values[at] = restart ?? (before === undefined ? level.start : before + 1);
    values.length = at + 1;
    this.counters.set(list.abstractId, values);
    const text = level.text.replace(/%([1-9])/g, (_, no: string) => shown(list, values, Number(no) - 1));
    const isPlain = at === 0 && level.form === 'decimal' && /^%1[.．]?$/.test(level.text);
    return { kind: 'number', text, value: values[at] ?? 1, isPlain, listId: numId };
  }

  private begins(numId: string, at: number): boolean {
    const key = `${numId} ${at}`;
    const isFirst = !this.begun.has(key);
    this.begun.add(key);
    return isFirst;
  }

  private read(num: Element, abstracts: ReadonlyMap<string, Element>, styleOf: (id: string) => Style): void {
    const abstractId = said(below(num, 'abstractNumId'), 'val');
    const abstract = abstracts.get(abstractId);
    const link = said(below(abstract, 'numStyleLink'), 'val');
    const linked = link ? this.lists.get(styleOf(link).numId) : undefined;
    const levels = new Map(linked?.levels ?? levelsOf(abstract));
    const restarts = new Map<number, number>();
    for (const change of childrenOf(num, 'lvlOverride')) {
      const at = Number(said(change, 'ilvl'));
      for (const [, level] of levelsOf(change)) levels.set(at, level);
      const start = said(below(change, 'startOverride'), 'val');
      if (start) restarts.set(at, Number(start));
    }
    this.lists.set(said(num, 'numId'), { abstractId: linked?.abstractId ?? abstractId, levels, restarts });
  }
}

function levelsOf(parent: Element | undefined): [number, Level][] {
  return (parent ? childrenOf(parent, 'lvl') : []).map((level) => [
    Number(said(level, 'ilvl')) || 0,
    {
      form: said(below(level, 'numFmt'), 'val') || 'decimal',
      text: said(below(level, 'lvlText'), 'val'),
      start: Number(said(below(level, 'start'), 'val') || 1),
    },
  ]);
}

function shown(list: List, values: readonly (number | undefined)[], at: number): string {
  const level = list.levels.get(at);
  return figureOf(values[at] ?? level?.start ?? 1, level?.form ?? 'decimal');
}
