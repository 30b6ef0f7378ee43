import { buildSchema } from 'graphql';
import { OPEN, OPERATIONS } from '../proof/found.ts';
import type { ApiProcess } from './api-process.ts';
import { publicFields } from './public-fields.ts';
import { schemasOf } from './schemas.ts';

/** Where surface and recipes part: what is new must be attacked, what is gone must be forgotten. */
export function surfaceProblems(api: ApiProcess): string[] {
  const { open, staff } = schemasOf(api);
  const offered = rootNames(staff);
  const everything = [...offered, ...rootNames(open)];
  const stale = Object.keys(OPERATIONS)
    .filter((name) => !everything.includes(name))
    .map((name) => `${name}: a recipe without an operation`);
  const undeclared = Object.entries(api.rings)
    .filter(([, ring]) => ring === 'nothing')
    .map(([name]) => `${name}: neither @Can nor @Public`);
  const opened = offered
    .filter((name) => api.rings[name] === 'public')
    .map((name) => `${name}: open to everybody on the staff endpoint`);
  const astray = rootNames(open)
    .filter((name) => api.rings[name] !== 'public')
    .map((name) => `${name}: a staff operation on the public endpoint`);
  const unknown = publicFields(open, (name) => api.rings[name] === 'public')
    .filter(({ name }) => !OPEN[name])
    .map(({ name }) => `${name}: no recipe`);
  return [...stale, ...undeclared, ...opened, ...astray, ...unknown];
}

function rootNames(printed: string): string[] {
  const schema = buildSchema(printed);
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
}
export { schemasOf } from './schemas.ts';
