import type { Fields, FileRef } from '../fields.js';

/** The files that a field names, in its order; one whose row is not known yet is left out of the picture only. */
export function filesIn({ values, files }: Pick<Fields, 'values' | 'files'>, key: string): FileRef[] {
  const ids = (values[key] ?? '').split(',').filter(Boolean);
  return ids.flatMap((id) => files.find((file) => file.id === id) ?? []);
}

/** The list with the one at this place moved by one. */
export function moved<T>(list: readonly T[], at: number, by: 1 | -1): T[] {
  const one = list[at];
  const rest = list.filter((_, index) => index !== at);
  return one === undefined ? rest : [...rest.slice(0, at + by), one, ...rest.slice(at + by)];
}
