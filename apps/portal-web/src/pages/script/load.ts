import { WORK_SCRIPT } from '../../forms/work-script.js';
import { packed } from '../../server/packed.js';
import { missing, type Outcome } from '../outcome.js';

// The address changes with the text, so what it shows never does.
const HEADERS = {
  'content-type': 'text/javascript; charset=utf-8',
  'cache-control': 'public, max-age=31536000, immutable',
};

export async function load({ file }: { readonly file: string }): Promise<Outcome> {
  if (file !== WORK_SCRIPT.file) return missing();
  return { kind: 'ready', packed: packed(WORK_SCRIPT.source, HEADERS) };
}
