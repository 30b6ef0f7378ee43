import { publish } from '../ground/publish.ts';
import type { UploadGround } from '../uploads.ts';
import { type Asset, deliver } from './deliver.ts';
import { HONEST } from './honest.ts';
import { sample } from './sample.ts';
import { servingFaults, Window } from './served.ts';
import { honestTrial, publicFaults } from './trial.ts';
import { zip } from './zip.ts';

const WITHDRAW = 'mutation ($input: WithdrawArticleInput!) { withdrawArticle(input: $input) { version } }';
/** How many files one article carries. */
const SHOWN = 12;

/** Clean files are public from the moment a live article shows them until it no longer does, and harmless meanwhile. */
export async function publicationFaults(ground: UploadGround, assets: readonly Asset[]): Promise<string[]> {
  const { desk, sender, window } = ground;
  const cover = assets.find(({ mimeType }) => mimeType === 'image/png');
  const shown = variety(assets, SHOWN);
  const paths = shown.map((asset) => Window.pathOf(sender.site, asset));
  const before = (await Promise.all(paths.map((path) => publicFaults(ground, path)))).flat();
  const attachmentIds = shown.map(({ id }) => id);
  const texts = { title: '附件试验', body: '<p>见附件。</p>', attachmentIds };
  const article = await publish(desk, sender.site, {
    ...texts,
    fields: { source: '县水利局', ...(cover && { cover: cover.id }) },
  });
  const during = await Promise.all(paths.map((path) => shownFaults(window, path)));
  const { data } = await desk.ask({
    as: 'publisher',
    site: sender.site,
    query: `{ article(id: "${article.id}") { version } }`,
  });
  const version = (data?.['article'] as { version?: number } | undefined)?.version;
  const withdrawal = { articleId: article.id, version, reason: '试验结束' };
  const { errors } = await desk.ask({
    as: 'publisher',
    site: sender.site,
    query: WITHDRAW,
    variables: { input: withdrawal },
  });
  if (errors.length > 0) throw new Error(`The withdrawal was refused: ${JSON.stringify(errors)}`);
  const after = (await Promise.all(paths.map((path) => publicFaults(ground, path)))).flat();
  return [...before, ...during.flat(), ...after.map((fault) => `after the withdrawal: ${fault}`)];
}

/** Some of every type. */
function variety(assets: readonly Asset[], count: number): Asset[] {
  const seen = new Set<string>();
  return assets.filter(({ mimeType }) => !seen.has(mimeType) && Boolean(seen.add(mimeType))).slice(0, count);
}

async function shownFaults(window: Window, path: string): Promise<string[]> {
  const answers = await window.public(path);
  return answers.flatMap(({ status, headers }, at) => {
    const where = `${at === 0 ? 'API' : 'portal'} ${path.replace(/^.*\./, '')}`;
    return status === 200
      ? servingFaults(headers).map((fault) => `${where}: ${fault}`)
      : [`${where}: a clean file of a live article is not served (${status})`];
  });
}

/**
 * Without a scanner, what the embedded inspection passed is public with its article, under a state of its own, and what nobody
 * could look into stays on the desk.
 */
export async function unscannedFaults(ground: UploadGround): Promise<string[]> {
  const { desk, sender, root } = ground;
  const some = HONEST.filter((_, index) => index % 6 === 0);
  const { assets, faults } = await honestTrial(sender, some, 'INSPECTED');
  const { asset: sealed } = await deliver(sender, LOCKED);
  const texts = { title: '未查毒附件试验', body: '<p>见附件。</p>', fields: { source: '县水利局' } };
  const open = await publicationFaults(ground, assets);
  const refusal = await publish(desk, sender.site, { ...texts, attachmentIds: [sealed?.id ?? ''] }).then(
    () => 'published',
    ({ message }: Error) => message,
  );
  const { rows } = await root.query<{ id: string; file_name: string; site: string }>(
    `select id, file_name, tenant_id as site from content_asset where state not in ('clean', 'inspected') order by id limit 40`,
  );
  const paths = rows.map(({ id, file_name: fileName, site }) => Window.pathOf(site, { id, fileName }));
  const seen = await Promise.all(paths.map((path) => publicFaults(ground, path)));
  return [
    ...faults,
    ...open,
    ...(sealed?.state === 'NOT_SCANNED' ? [] : [`a locked archive counts as ${sealed?.state ?? 'refused'}`]),
    ...(refusal.includes('CONTENT.ASSET_NOT_SCANNED') ? [] : [`a file that nobody looked into: ${refusal}`]),
    ...seen.flatMap((found, at) => found.map((fault) => `${paths[at]} was never looked into: ${fault}`)),
  ];
}

const LOCKED = sample('a locked archive', '加密.zip', zip([{ name: 'a', content: 'a', flags: 1 }]));
