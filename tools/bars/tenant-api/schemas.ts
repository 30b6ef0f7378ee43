import type { ApiProcess } from './api-process.ts';

/** The printed schemas of a running API, told apart by what only one of them has. */
export function schemasOf({ schemas }: Pick<ApiProcess, 'schemas'>): { staff: string; open: string } {
  const open = schemas.find((printed) => /^type Query \{[^}]*\bpublicSite\b/m.test(printed)) ?? '';
  return { open, staff: schemas.find((printed) => printed !== open) ?? '' };
}
