import { must, publish } from '../ground/publish.ts';
import { pick } from '../ground/pick.ts';
import type { UploadGround } from '../uploads.ts';
import { deliver } from './deliver.ts';
import { sample } from './sample.ts';
import { Window } from './served.ts';

const TEXT = sample('a file of a draft', '未发布.txt', '尚未公开\n');

/** A file that no text shows is its sender's alone; one of a draft is for who may read the draft. */
export async function strangerFaults(ground: UploadGround): Promise<string[]> {
  const { sender, staff } = ground;
  const { asset } = await deliver(sender, TEXT);
  if (!asset) return ['a file for the draft is refused'];
  const path = Window.pathOf(sender.site, asset);
  const seen = async (as?: string) => (await staff(path, as)).status;
  const [own, other, neighbour] = [await seen(), await seen('reviewer'), await seen('city-admin')];
  return [
    ...(own === 200 ? [] : [`whoever sent a file does not get it (${own})`]),
    ...(other === 404 ? [] : [`a colleague gets a file of no text (${other})`]),
    ...(neighbour === 404 ? [] : [`somebody of another site gets it (${neighbour})`]),
  ];
}

/** Files of a suspended site are closed to the public from that moment until it resumes. */
export async function suspendedFaults(ground: UploadGround): Promise<string[]> {
  const { sender, desk, window } = ground;
  const { asset } = await deliver(sender, { ...TEXT, fileName: '停站.txt' });
  if (!asset || asset.state === 'NOT_SCANNED') return ['a file for the suspended site is refused'];
  const texts = { title: '停站附件试验', body: '<p>见附件。</p>', fields: { source: '县水利局' } };
  await publish(desk, sender.site, { ...texts, attachmentIds: [asset.id] });
  const path = Window.pathOf(sender.site, asset);
  const statuses = async () => (await window.public(path)).map(({ status }) => status).join();
  const before = await statuses();
  await turn(ground, 'suspendSite', 'SuspendSiteInput', { reason: '试验停站' });
  const during = await statuses();
  await turn(ground, 'resumeSite', 'OpenSiteInput', {});
  const after = await statuses();
  return [
    ...(before === '200,200' ? [] : [`a file of a live article is not served (${before})`]),
    ...(during === '404,503' ? [] : [`a file of a suspended site is served (${during})`]),
    ...(after === '200,200' ? [] : [`it is not served again when the site resumes (${after})`]),
  ];
}

async function turn({ desk, sender: { site } }: UploadGround, act: string, type: string, more: object): Promise<void> {
  const query = `mutation ($input: ${type}!) { ${act}(input: $input) { version } }`;
  const now = await desk.ask({ as: 'operator', site, query: `{ site(id: "${site}") { version } }` });
  const version = pick(now.data, 'site.version');
  await must(desk, { as: 'operator', site, query, input: { version, ...more } });
}
