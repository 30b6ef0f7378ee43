import { setTimeout as sleep } from 'node:timers/promises';
import { StaffDesk } from '../bars/ground/staff.ts';
import { send } from '../bench/load.ts';
import { startProduct } from '../lib/product.ts';
import type { Running } from '../supervisor/running.ts';
import { seeInTheBrowser } from './browser.ts';

// Runs in the copy that has the toy domain: starts the product and meets the domain as its people do.
const product = await startProduct();
const faults: string[] = [];
const check = (what: string, holds: boolean): void => void (holds || faults.push(what));
try {
  const desk = new StaffDesk(product.running);
  const me = await desk.ask({ as: 'editor', query: '{ currentSite { id host } me { can } }' });
  const { id: site, host } = me.data?.['currentSite'] as { id: string; host: string };
  const { can } = me.data?.['me'] as { can: string[] };
  check('the editor’s menu has it', can.includes('toy.read'));
  const query = 'mutation Make($input: MakeToyInput!) { makeToy(input: $input) { id } }';
  const made = await desk.ask({ as: 'editor', site, query, variables: { input: { name: '风筝' } } });
  check(`the editor makes one: ${made.codes.join()}`, made.codes.length === 0);
  const refused = await desk.ask({ as: 'publisher', site, query, variables: { input: { name: '陀螺' } } });
  check('the publisher may not', refused.codes.join() === 'AUTH.FORBIDDEN');
  check('the worker wraps it', await isWrapped(desk, site));
  const inbox = await desk.ask({
    as: 'county-admin',
    site,
    query: '{ inbox { nodes { subjectType act title } } }',
  });
  check('the administrator’s inbox has it', JSON.stringify(inbox.data).includes('"subjectType":"Toy"'));
  const trail = await desk.ask({
    as: 'auditor',
    query:
      '{ activities(filter: { event: "toy.toy-made" }) { nodes { event title } } trailWords { events { key zh } } }',
  });
  const text = JSON.stringify(trail.data);
  check('the auditor finds the act', text.includes('风筝'));
  check('the trail has words for it', text.includes('做玩具'));
  check('a citizen sees it on its page', (await pageOf(product.running, host)).includes('<li>风筝</li>'));
  faults.push(...(await seeInTheBrowser(product.running)));
} finally {
  await product.stop();
}
for (const fault of faults) process.stdout.write(`not so: ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function pageOf({ portal }: Running, host: string): Promise<string> {
  return (await send({ url: `http://127.0.0.1:${portal.port}/toys.html`, host })).body;
}

async function isWrapped(desk: StaffDesk, site: string): Promise<boolean> {
  const limit = Date.now() + 60_000;
  while (Date.now() < limit) {
    const { data } = await desk.ask({ as: 'editor', site, query: '{ toyList { isWrapped } }' });
    if (JSON.stringify(data).includes('"isWrapped":true')) return true;
    await sleep(200);
  }
  return false;
}
