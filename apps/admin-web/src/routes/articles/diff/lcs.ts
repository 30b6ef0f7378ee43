/** One step from the old sequence to the new one. */
export type Step<T> = { op: 'same'; before: T; after: T } | { op: 'removed'; before: T } | { op: 'added'; after: T };

// 4 million cells of one byte are a paragraph of 2,000 against 2,000 characters: more than any notice holds.
const MAX_CELLS = 4_000_000;

/** Shortest list of steps that turns `before` into `after` (longest common subsequence, ends trimmed first). */
export function steps<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): Step<T>[] {
  const head = commonStart(before, after, same);
  const tail = commonEnd(before.slice(head), after.slice(head), same);
  const middleBefore = before.slice(head, before.length - tail);
  const middleAfter = after.slice(head, after.length - tail);
  return [
    ...keep(before.slice(0, head), after.slice(0, head)),
    ...middle(middleBefore, middleAfter, same),
    ...keep(before.slice(before.length - tail), after.slice(after.length - tail)),
  ];
}

function commonStart<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): number {
  let length = 0;
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || !same(left, right)) break;
    length += 1;
  }
  return length;
}

function commonEnd<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): number {
  return commonStart([...a].reverse(), [...b].reverse(), same);
}

function keep<T>(before: readonly T[], after: readonly T[]): Step<T>[] {
  return before.flatMap((left, index) => {
    const right = after[index];
    return right === undefined ? [] : [{ op: 'same', before: left, after: right }];
  });
}

function middle<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): Step<T>[] {
  const removed: Step<T>[] = a.map((before) => ({ op: 'removed', before }));
  const added: Step<T>[] = b.map((after) => ({ op: 'added', after }));
  if (!a.length || !b.length || a.length * b.length > MAX_CELLS) return [...removed, ...added];
  return walk(a, b, lengths(a, b, same), same);
}

/** lengths[i][j]: how much of a[i…] and b[j…] can stay. */
function lengths<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? new Uint16Array(0);
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [left, right] = [a[i], b[j]];
      const match = left !== undefined && right !== undefined && same(left, right);
      row[j] = match ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

const at = (rows: readonly Uint16Array[], i: number, j: number): number => rows[i]?.[j] ?? 0;

function walk<T>(a: readonly T[], b: readonly T[], rows: Uint16Array[], same: (x: T, y: T) => boolean): Step<T>[] {
  const out: Step<T>[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const step = stepAt(a[i], b[j], at(rows, i + 1, j) >= at(rows, i, j + 1), same);
    if (!step) break;
    out.push(step);
    if (step.op !== 'added') i += 1;
    if (step.op !== 'removed') j += 1;
  }
  return out;
}

function stepAt<T>(
  before: T | undefined,
  after: T | undefined,
  isRemovalFirst: boolean,
  same: (x: T, y: T) => boolean,
): Step<T> | null {
  if (before === undefined) return after === undefined ? null : { op: 'added', after };
  if (after === undefined) return { op: 'removed', before };
  if (same(before, after)) return { op: 'same', before, after };
  return isRemovalFirst ? { op: 'removed', before } : { op: 'added', after };
}
