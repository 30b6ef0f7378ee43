import { trimUnseen } from '@jiyue/kernel';

/** A line of a list of columns, as it was typed. */
export interface ColumnLine {
  /** Counted from 1, blank ones too. */
  readonly line: number;
  readonly name: string;
  /** Null where the address is left to us. */
  readonly slug: string | null;
  /** 0 for the first level of the list. */
  readonly level: number;
}

// Whoever types in Chinese types blanks of full width; a tab moves as far as it does in most editors.
const WIDTHS: Readonly<Record<string, number>> = { '\t': 4, '　': 2 };

/** Reads one name per line, with `|address` behind it; what is further in than the line above it stands below that. */
export function columnLines(text: string): ColumnLine[] {
  const open: number[] = [];
  return text.split(/\r\n|\r|\n/).flatMap((typed, index) => {
    const [name = '', slug = ''] = typed.split(/[|｜]/, 2).map(trimUnseen);
    if (!name && !slug) return [];
    const inset = insetOf(typed);
    while (open.length > 0 && (open.at(-1) ?? 0) >= inset) open.pop();
    open.push(inset);
    return [{ line: index + 1, name, slug: slug || null, level: open.length - 1 }];
  });
}

function insetOf(typed: string): number {
  const [blanks = ''] = /^\s*/.exec(typed) ?? [];
  return [...blanks].reduce((width, blank) => width + (WIDTHS[blank] ?? 1), 0);
}
