import { pattern, UUID } from '../addresses.js';

const TOKEN = '(?<token>[A-Za-z0-9_-]{1,600}\\.[A-Za-z0-9_-]{43})';

const file = pattern<'token' | 'name'>(`/preview/${TOKEN}/files/(?<name>${UUID}(?:-[0-9]{2,4})?\\.[a-z0-9]{2,5})`);
const page = pattern<'token'>(`/preview/${TOKEN}`);

/** The page of a text that is not public, or a file that it shows. */
export function address(path: string): { readonly token: string; readonly name?: string } | undefined {
  return file(path) ?? page(path);
}
