import { createHash } from 'node:crypto';
import type { UploadGround } from '../uploads.ts';
import { announce, type Asset, complete, send } from './deliver.ts';
import { Window } from './served.ts';

const SIZE = 256 * 1024;

/** What is served has the digest of what was looked at. */
export async function digestFaults(ground: UploadGround, assets: readonly Asset[]): Promise<string[]> {
  const faults: string[] = [];
  for (const asset of assets) faults.push(...(await digestFault(ground, asset)));
  return faults;
}

/** Of several at once through one link, and of several completions at once, one wins, and what it judged is served. */
export async function parallelFaults(ground: UploadGround): Promise<string[]> {
  const { sender } = ground;
  const { ticket, why } = await announce(sender, { fileName: '并发.txt', size: SIZE });
  if (!ticket) return [`a file for the race is refused: ${why}`];
  const contents = ['a', 'b', 'c', 'd'].map((letter) => Buffer.alloc(SIZE, letter));
  const statuses = await Promise.all(contents.map((content) => send(ticket, content)));
  const taken = statuses.filter((status) => status >= 200 && status < 300).length;
  const completions = await Promise.all(contents.map(() => complete(sender, ticket.assetId)));
  const done = completions.flatMap(({ asset }) => asset ?? []);
  const odd = completions.flatMap(({ asset, why: code }) =>
    asset || /^CONTENT\.ASSET_(BUSY|ALREADY_COMPLETE)$/.test(code) ? [] : [`a completion of several ends as ${code}`],
  );
  const [asset] = done;
  return [
    ...(taken === 1 ? [] : [`of ${contents.length} files through one link at once, ${taken} were taken`]),
    ...(done.length === 1 ? [] : [`of ${contents.length} completions at once, ${done.length} succeeded`]),
    ...odd,
    ...(asset ? await digestFault(ground, asset) : []),
  ];
}

async function digestFault({ root, staff, sender }: UploadGround, asset: Asset): Promise<string[]> {
  const { rows } = await root.query<{ sha256: string }>('select sha256 from content_asset where id = $1', [asset.id]);
  const { body } = await staff(Window.pathOf(sender.site, asset));
  const served = body && createHash('sha256').update(body).digest('hex');
  return served === rows[0]?.sha256 ? [] : [`${asset.fileName}: what is served is not what was looked at`];
}
