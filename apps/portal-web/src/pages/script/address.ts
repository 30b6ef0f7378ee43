import { pattern } from '../addresses.js';

const FOLDER = '/script/';

export const address = pattern<'file'>(`${FOLDER}(?<file>[a-z0-9-]{1,80}\\.js)`);

/** Where a script of the portal stands. */
export function scriptPath(file: string): string {
  return FOLDER + file;
}
