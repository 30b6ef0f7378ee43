import { startDemo } from '../ground/demo-product.ts';
import { measureAll } from './measure.ts';
import { writeTable } from './table.ts';

// node tools/bars/frugal/write.ts: what operations cost now is what they may cost
const product = await startDemo({ env: { JIYUE_PORTAL_CACHE: 'off' } });
try {
  writeTable(await measureAll(product));
} finally {
  await product.stop();
}
