import { definePolicy } from '@jiyue/auth';

/** Who runs a site keeps its list; the one that holds for every site is the province's operator's. Whoever writes or reviews proposes. */
export const checksPolicy = definePolicy(({ can, grants }) => {
  const whole = (...roles: Parameters<typeof grants.of>) =>
    grants.of(...roles).some(({ columnId, unitId }) => !columnId && !unitId);
  if (whole('site-admin', 'operator')) can('read', 'CheckList');
  if (whole('site-admin')) can('change', 'CheckList', { isProvince: false });
  if (whole('operator')) can('change', 'CheckList');
  if (grants.has('editor', 'site-admin', 'reviewer', 'secrecy', 'publisher')) can('propose', 'CheckList');
});
