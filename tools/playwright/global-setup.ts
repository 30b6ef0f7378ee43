import { runningFile } from '../supervisor/running.ts';
import { startProduct } from '../lib/product.ts';

/** Starts the whole product once for all browser tests, unless JIYUE_RUNNING names the running.json of another copy. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env['JIYUE_RUNNING']) return () => Promise.resolve();
  const product = await startProduct();
  process.env['JIYUE_RUNNING'] = runningFile(product.data);
  return () => product.stop();
}
