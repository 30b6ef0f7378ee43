import { definePolicy } from '@jiyue/auth';

/** Jobs are of every site, so they are for the operator of the whole platform: with a province's portal and all below it. */
export const operationsPolicy = definePolicy(({ can, grants }) => {
  const whole = grants
    .of('operator')
    .some(({ withSubtree, columnId, unitId, sitePath }) => withSubtree && !columnId && !unitId && isTop(sitePath));
  if (whole) can(['read', 'retry', 'discard'], 'Job');
});

function isTop(sitePath: string): boolean {
  return sitePath !== '' && !sitePath.includes('.');
}
