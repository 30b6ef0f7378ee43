import { runningFile } from '../supervisor/running.ts';
import { freePort } from '../lib/ports.ts';
import { startProduct } from '../lib/product.ts';

/** Starts the whole product once for all browser tests, unless JIYUE_RUNNING names the running.json of another copy. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env['JIYUE_RUNNING']) return () => Promise.resolve();
  // where a test may stand for another site of the web, from which pictures are brought
  const outside = `127.0.0.1:${await freePort()}`;
  const product = await startProduct({ env: { FETCH_ALLOWED: outside } });
  process.env['JIYUE_OUTSIDE'] = outside;
  process.env['JIYUE_RUNNING'] = runningFile(product.data);
  return () => product.stop();
}
