import { buildSchema } from 'graphql';
import type { ApiProcess } from './api-process.ts';
import { PUBLIC, publicFields } from './public.ts';
import { RECIPES } from './recipes.ts';

/** The printed schemas of a running API, told apart by what only one of them has. */
export function schemasOf({ schemas }: Pick<ApiProcess, 'schemas'>): { staff: string; open: string } {
  const open = schemas.find((printed) => /^type Query \{[^}]*\bpublicSite\b/m.test(printed)) ?? '';
  return { open, staff: schemas.find((printed) => printed !== open) ?? '' };
}

/** Where surface and recipes part: what is new must be attacked, what is gone must be forgotten. */
export function surfaceProblems(api: ApiProcess): string[] {
  const { open, staff } = schemasOf(api);
  const offered = rootNames(staff);
  const stale = Object.keys(RECIPES)
    .filter((name) => !offered.includes(name))
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
    .filter(({ name }) => !PUBLIC[name])
    .map(({ name }) => `${name}: no recipe`);
  return [...stale, ...undeclared, ...opened, ...astray, ...unknown];
}

function rootNames(printed: string): string[] {
  const schema = buildSchema(printed);
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
}
