import { ApiError } from '../../../../api/index.js';

/** A type that the site takes. */
export type TakenType = { extension: string; megabytes: number; isPicture: boolean };
export type Taken = readonly TakenType[];

export const FILE_TOO_BIG = 'CLIENT.FILE_TOO_BIG';
export const FILE_NOT_TAKEN = 'CLIENT.FILE_NOT_TAKEN';

const MB = 1024 * 1024;

/** Why the site would refuse the file, known before it travels. */
export function refusalOf({ name, size }: { name: string; size: number }, taken: Taken): ApiError | null {
  const type = /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = taken.find(({ extension }) => extension === type);
  if (!found) return new ApiError(FILE_NOT_TAKEN, { params: { type } });
  if (size <= found.megabytes * MB) return null;
  // rounded up: a file of 20.3 MB is not told to have 20
  const params = { type, limit: found.megabytes, size: Math.ceil((size / MB) * 10) / 10 };
  return new ApiError(FILE_TOO_BIG, { params });
}

/** Types of one limit together, the smallest first. */
export function limitsOf(taken: Taken): { megabytes: number; types: string[] }[] {
  const limits = [...new Set(taken.map(({ megabytes }) => megabytes))].sort((a, b) => a - b);
  return limits.map((megabytes) => ({
    megabytes,
    types: taken.filter((type) => type.megabytes === megabytes).map(({ extension }) => extension.toUpperCase()),
  }));
}
