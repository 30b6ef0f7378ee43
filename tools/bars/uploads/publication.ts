import { publish } from '../ground/publish.ts';
import type { UploadGround } from '../uploads.ts';
import type { Asset } from './deliver.ts';
import { HONEST } from './honest.ts';
import { servingFaults, Window } from './served.ts';
import { honestTrial, publicFaults } from './trial.ts';

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

/** Where nobody can look into files, none becomes public, though an article that shows it may. */
export async function unscannedFaults(ground: UploadGround): Promise<string[]> {
  const { desk, sender, root } = ground;
  const { assets, faults } = await honestTrial(
    sender,
    HONEST.filter((_, index) => index % 6 === 0),
    'NOT_SCANNED',
  );
  const texts = {
    title: '未查毒附件试验',
    body: '<p>见附件。</p>',
    fields: { source: '县水利局' },
    attachmentIds: assets.map(({ id }) => id),
  };
  // being refused is as good as being published without its files
  await publish(desk, sender.site, texts).catch((error: Error) => {
    if (!/ASSET_NOT_READY/.test(error.message)) throw error;
  });
  const { rows: seeded } = await root.query<{ id: string; file_name: string; site: string }>(
    `select id, file_name, tenant_id as site from content_asset where state <> 'clean' order by id limit 40`,
  );
  const paths = seeded.map(({ id, file_name: fileName, site }) => Window.pathOf(site, { id, fileName }));
  const open = await Promise.all(paths.map((path) => publicFaults(ground, path)));
  return [...faults, ...open.flatMap((found, at) => found.map((fault) => `${paths[at]} was never scanned: ${fault}`))];
}
