import type { DeskReportQuery } from '@jiyue/api-client';

export type Desk = DeskReportQuery['deskReport'];
export type DeskStep = Desk['deskSteps'][number];
export type DeskRow = Desk['deskUnits'][number];

const WAY: readonly string[] = ['review', 'first', 'second', 'final', 'secrecy', 'publish'];

/** Steps in the order in which an article meets them. */
export function inOrder(steps: readonly DeskStep[]): DeskStep[] {
  return [...steps].sort((one, other) => WAY.indexOf(one.key) - WAY.indexOf(other.key));
}

/** Which share was sent back, in whole percent; null where nothing was judged. */
export function returnedShare({ passed, returned }: Pick<DeskRow, 'passed' | 'returned'>): number | null {
  const judged = passed + returned;
  return judged === 0 ? null : Math.round((returned / judged) * 100);
}

/** All judgements of the steps together; a publication judges nothing. */
export function judgedIn(steps: readonly DeskStep[]): { passed: number; returned: number } {
  const judging = steps.filter(({ key }) => key !== 'publish');
  const sum = (figure: 'passed' | 'returned'): number => judging.reduce((all, step) => all + step[figure], 0);
  return { passed: sum('passed'), returned: sum('returned') };
}
