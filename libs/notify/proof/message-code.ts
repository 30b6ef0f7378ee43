import { scryptSync } from 'node:crypto';

/** The code that planted addresses wait for. */
export const CODE = '271828';

/** How the product keeps that code (libs/notify/src/address). */
export function digestOfCode(): string {
  const salt = Buffer.alloc(16, 7);
  return `${salt.toString('hex')}:${scryptSync(CODE, salt, 16, { N: 2 ** 14, r: 8, p: 1 }).toString('hex')}`;
}
